package org.onrecord.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/// Where vocabularies come from: the files that ship with OnRecord, and a corpus' own folder.
///
/// An entry of the folder replaces the built-in entry of the same id or is added; `drop: true`
/// takes a built-in entry away; `replaces: built-in` at the top of a file sets the whole built-in
/// file aside. A folder may hold several files of one kind: `actors.yaml`, `actors-press.yaml`.
///
/// Immutable; everything is read when it is made.
public final class VocabularySource {
  /// The kinds of vocabulary, which are also the names of the files and of their main section.
  public static final List<String> KINDS =
      List.of("actors", "themes", "instruments", "concordance", "events", "synonyms");

  private record File(String kind, String name, String text, boolean builtIn) {}

  private final List<File> files;

  private VocabularySource(List<File> files) {
    this.files = List.copyOf(files);
  }

  /// The vocabularies of the class path.
  public static VocabularySource builtIn() {
    return new VocabularySource(
        KINDS.stream().map(kind -> new File(kind, kind + ".yaml", resource(kind), true)).toList());
  }

  private static String resource(String kind) {
    String path = "/vocabulary/" + kind + ".yaml";
    try (InputStream in = VocabularySource.class.getResourceAsStream(path)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the built-in " + path, e);
    }
  }

  /// These vocabularies and those of a folder; the same when there is no such folder.
  ///
  /// @throws VocabularyException when a file of the folder has a name that means nothing here
  /// @throws UncheckedIOException when a file cannot be read
  public VocabularySource withFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      return this;
    }
    List<File> all = new ArrayList<>(files);
    Faults faults = new Faults();
    for (Path path : yamlFiles(folder)) {
      String name = String.valueOf(path.getFileName());
      String kind = name.replaceFirst("(-[^.]*)?\\.ya?ml$", "");
      if (KINDS.contains(kind)) {
        all.add(new File(kind, path.toString(), read(path, faults), false));
      } else {
        faults.add(unknownFile(path.toString(), kind));
      }
    }
    faults.throwIfAny();
    return new VocabularySource(all);
  }

  private static Fault unknownFile(String name, String kind) {
    String expected = "a name that begins with " + String.join(", ", KINDS);
    String near = Nearest.to(kind, KINDS).map(k -> k + ".yaml").orElse(null);
    return new Fault(name, 1, "a file of no known kind", expected, near);
  }

  private static List<Path> yamlFiles(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(p -> p.toString().matches("(?s).*\\.ya?ml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the vocabulary folder " + folder, e);
    }
  }

  private static String read(Path path, Faults faults) {
    try {
      return Files.isDirectory(path)
          ? unreadable(path, 1, "a folder", "a YAML file in UTF-8", faults)
          : text(path, Files.readAllBytes(path), faults);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the vocabulary file " + path, e);
    }
  }

  private static String text(Path path, byte[] bytes, Faults faults) {
    CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = strict.decode(in, out, true);
    String read = out.flip().toString();
    if (!result.isError()) {
      return read;
    }
    String save = "UTF-8; save the file again with that encoding";
    if (bytes[0] == (byte) 0xFF || bytes[0] == (byte) 0xFE) {
      return unreadable(path, 1, "text in UTF-16", save, faults);
    }
    int line = 1 + (int) read.chars().filter(c -> c == '\n').count();
    int column = read.length() - read.lastIndexOf('\n');
    return unreadable(path, line, "bytes at column " + column + " that are no UTF-8", save, faults);
  }

  private static String unreadable(
      Path path, int line, String found, String expected, Faults faults) {
    faults.add(new Fault(path.toString(), line, found, expected, null));
    return "";
  }

  /// This source with one more file in memory, as if it lay in a folder.
  ///
  /// @param name such as `themes.yaml` or `themes-ours.yaml`
  public VocabularySource withFile(String name, String text) {
    List<File> all = new ArrayList<>(files);
    all.add(new File(name.replaceFirst("(-[^.]*)?\\.ya?ml$", ""), name, text, false));
    return new VocabularySource(all);
  }

  /// The files of a kind, built-in first, then by name.
  public List<VocabularyFile> read(String kind, Faults faults) {
    List<VocabularyFile> all = new ArrayList<>();
    for (File file : files) {
      if (file.kind.equals(kind)) {
        VocabularyFile parsed = VocabularyFile.read(file.name, file.text, faults);
        if (replaces(parsed, faults)) {
          all.clear();
        }
        all.add(parsed);
      }
    }
    return all;
  }

  private static boolean replaces(VocabularyFile file, Faults faults) {
    Row top = file.top();
    String replaced = top == null ? null : top.text("replaces");
    if (top != null && replaced != null && !replaced.equals("built-in")) {
      String found = "\"replaces\" is \"" + replaced + "\"";
      faults.add(top, "replaces", found, "built-in, or no such line", "built-in");
    }
    return "built-in".equals(replaced);
  }

  /// The entries of a kind by id, in file order, each of the last file that has it, whatever
  /// else stands in the files.
  public Map<String, Row> rows(String kind, Faults faults) {
    return entries(read(kind, faults), kind, faults);
  }

  /// The entries of a kind by id, in file order, each of the last file that has it.
  ///
  /// @param sections what else may stand at the top of such a file
  public Map<String, Row> rows(String kind, List<String> sections, Faults faults) {
    List<String> allowed = new ArrayList<>(List.of(kind, "replaces"));
    allowed.addAll(sections);
    List<VocabularyFile> parsed = read(kind, faults);
    for (VocabularyFile file : parsed) {
      Row top = file.top();
      if (top != null) {
        top.allow(allowed);
      }
    }
    return entries(parsed, kind, faults);
  }

  private static Map<String, Row> entries(List<VocabularyFile> parsed, String kind, Faults faults) {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (VocabularyFile file : parsed) {
      Map<String, Row> own = new LinkedHashMap<>();
      for (Row row : file.rows(kind)) {
        Row before = own.putIfAbsent(row.id(), row);
        if (before != null) {
          String found = "id \"" + row.id() + "\" again, after line " + before.line();
          faults.add(row, "id", found, "an id that no other entry has", null);
        }
      }
      own.forEach((id, row) -> replace(rows, id, row, faults));
    }
    rows.remove("");
    return rows;
  }

  private static void replace(Map<String, Row> rows, String id, Row row, Faults faults) {
    if (!row.flag("drop")) {
      rows.put(id, row);
    } else if (rows.remove(id) == null && !id.isEmpty()) {
      String found = "\"drop\" at \"" + id + "\", which no file before this one has";
      String near = Nearest.to(id, rows.keySet()).orElse(null);
      faults.add(row, "drop", found, "the id of an entry to take away", near);
    }
  }

  /// Twelve hex digits over all files, to tell an index built with other vocabularies.
  public String version() {
    return versionWithout();
  }

  /// Twelve hex digits over the files of all kinds but some.
  public String versionWithout(String... kinds) {
    Set<String> without = Set.of(kinds);
    MessageDigest digest = DigestUtils.getSha256Digest();
    for (File file : files.stream().filter(f -> !without.contains(f.kind)).toList()) {
      digest.update(
          (Path.of(file.name).getFileName() + "\n" + file.builtIn + "\n")
              .getBytes(StandardCharsets.UTF_8));
      digest.update(file.text.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 6);
  }
}
