package org.onrecord.api.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.ask.StatementParameters;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.http.ProblemException;
import org.onrecord.vocabulary.Faults;
import org.onrecord.vocabulary.Row;
import org.onrecord.vocabulary.VocabularyFile;

/// `searches.yaml` of a corpus: the saved searches, in the order of the file.
public final class SearchesFile {
  static final String NAME = "searches.yaml";

  private static final int SHORTEST_SECRET = 16;

  private final Path folder;
  private final Faults faults = new Faults();
  private final Set<String> ids = new HashSet<>();

  private SearchesFile(Path folder) {
    this.folder = folder;
  }

  /// Reads the file of a corpus; none when it is not there.
  ///
  /// @throws org.onrecord.vocabulary.VocabularyException with all faults, a line each
  public static List<SavedSearch> read(Path corpus) {
    Path file = corpus.resolve(NAME);
    return Files.exists(file) ? new SearchesFile(corpus).searches(file) : List.of();
  }

  private List<SavedSearch> searches(Path file) {
    List<SavedSearch> searches = new ArrayList<>();
    try {
      Row top = VocabularyFile.read(NAME, Files.readString(file), faults).top();
      if (top != null) {
        top.allow(List.of("searches"));
        top.rows("searches").forEach(row -> searches.add(search(row)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    faults.throwIfAny();
    return List.copyOf(searches);
  }

  private SavedSearch search(Row row) {
    row.allow(List.of("id", "title", "query", "webhook"));
    String id = row.required("id");
    if (!id.isEmpty() && !id.matches("[a-z0-9][a-z0-9-]{0,63}")) {
      faults.add(
          row, "id", "id \"" + id + "\"", "small letters, digits and \"-\", 64 at the most", null);
    }
    if (!ids.add(id)) {
      faults.add(row, "id", "id \"" + id + "\" a second time", "an id of its own", null);
    }
    String query = row.required("query");
    String title = row.has("title") ? row.required("title") : id;
    Row hook = row.row("webhook");
    return new SavedSearch(id, title, query, given(row, query), hook == null ? null : hook(hook));
  }

  private Map<String, List<String>> given(Row row, String query) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    try {
      for (String pair : query.split("&", -1)) {
        String[] parts = pair.split("=", 2);
        String value = parts.length < 2 ? "" : decoded(parts[1]);
        given.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>()).add(value);
      }
      var _ = Parameters.of(given, StatementParameters.FILTERS);
    } catch (ProblemException e) {
      faults.add(row, "query", e.problem().detail(), "parameters of /statements", null);
    } catch (IllegalArgumentException e) {
      faults.add(row, "query", "\"" + query + "\"", "it as in an address, % as %25", null);
    }
    return given;
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }

  private @Nullable Hook hook(Row row) {
    row.allow(List.of("url", "secret-file", "secret-variable", "private"));
    String secret = secret(row);
    URI url = url(row, row.required("url"));
    return secret == null || url == null ? null : new Hook(url, secret, row.flag("private"));
  }

  private @Nullable URI url(Row row, String text) {
    try {
      URI url = URI.create(text);
      boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
      if (web && url.getHost() != null && url.getUserInfo() == null) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      // Told below.
    }
    faults.add(
        row, "url", "no address of a web server", "one such as https://host.example/hook", null);
    return null;
  }

  private @Nullable String secret(Row row) {
    String file = row.text("secret-file");
    String variable = row.text("secret-variable");
    String secret = null;
    try {
      if (file != null) {
        secret = Files.readString(folder.resolve(file)).lines().findFirst().orElse("").strip();
      } else if (variable != null) {
        secret = System.getenv(variable);
      }
    } catch (IOException e) {
      faults.add(row, "secret-file", "a file that cannot be read", "a file with a secret", null);
      return null;
    }
    if (secret == null || secret.length() < SHORTEST_SECRET) {
      faults.add(
          row,
          file == null ? "secret-variable" : "secret-file",
          "a secret that is not there or too short",
          "\"secret-file: FILE\" or \"secret-variable: NAME\" with 16 characters or more",
          null);
      return null;
    }
    return secret;
  }
}
