package org.onrecord.copies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.onrecord.document.DocumentKind;

/// Measures the finder of copies: on generated documents (`CopyMeasure 100000`), or on a file of
/// one JSON object a line with `id`, `date`, `title`, `text` (`CopyMeasure FILE.jsonl.gz`), whose
/// groups it prints to be read. Figures stand in docs/measurements.md.
final class CopyMeasure implements Shelf {
  private final Map<String, Sketch> sketches = new TreeMap<>();
  private final Map<String, DocumentCopies> kept = new TreeMap<>();
  private final Map<String, Writing> read = new HashMap<>();
  private final Map<String, Long> seeds = new HashMap<>();

  public static void main(String[] arguments) throws IOException {
    CopyMeasure measure = new CopyMeasure();
    if (arguments[0].matches("[0-9]+")) {
      measure.generate(Integer.parseInt(arguments[0]));
      measure.find();
      measure.find();
    } else {
      measure.read(Path.of(arguments[0]));
      measure.find();
      measure.print();
    }
  }

  private void find() {
    long start = System.nanoTime();
    int changed = CopyFinder.find(this, List.of());
    long found = System.nanoTime() - start;
    Runtime runtime = Runtime.getRuntime();
    System.out.println(
        sketches.size()
            + " documents: "
            + Duration.ofNanos(found).toMillis()
            + " ms to look for copies, "
            + changed
            + " documents kept, "
            + groups().size()
            + " groups, heap in use "
            + (runtime.totalMemory() - runtime.freeMemory() >> 20)
            + " MB, sketches "
            + (sketches.values().stream().mapToLong(s -> s.shingles().length * 4L).sum() >> 20)
            + " MB");
  }

  private void print() {
    List<CopyGroup> groups = groups();
    Map<Integer, Integer> sizes = new TreeMap<>();
    groups.forEach(g -> sizes.merge(g.members().size(), 1, Integer::sum));
    System.out.println("groups by size " + sizes);
    for (CopyGroup group : groups) {
      System.out.println("GROUP " + group.id() + " " + group.reason());
      for (CopyGroup.Member member : group.members()) {
        System.out.println("  " + member.shared() + " " + member.document().path());
      }
    }
  }

  /// As their origins keep them.
  private List<CopyGroup> groups() {
    List<CopyGroup> groups = new ArrayList<>();
    for (DocumentCopies copies : kept.values()) {
      CopyGroup group = copies.group();
      if (group != null && group.origin().equals(copies.document())) {
        groups.add(group);
      }
    }
    return groups;
  }

  private void read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode release = json.readTree(line);
        Writing writing =
            Writing.of(release.get("id").asText(), release.get("text").asText())
                .kind(DocumentKind.PRESS_RELEASE)
                .by(release.path("member").asText(""));
        String day = release.path("date").asText("");
        add(day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? writing.on(day) : writing);
      }
    }
  }

  private void add(Writing writing) {
    String id = writing.id();
    read.put(id, writing);
    sketches.put(id, Sketch.of(writing.document()));
  }

  /// Texts of 100 to 1,100 words whose frequencies fall as in language; one in ten is a copy of an
  /// earlier one with a new first paragraph, and all end in one of twenty lines.
  private void generate(int number) {
    long start = System.nanoTime();
    for (int i = 0; i < number; i++) {
      Writing writing = generated(i);
      String id = writing.id();
      seeds.put(id, (long) i);
      sketches.put(id, Sketch.of(writing.document()));
    }
    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    System.out.println(number + " documents written and sketched in " + millis + " ms");
  }

  private static Writing generated(long seed) {
    Random random = new Random(seed * 7919);
    boolean copy = seed > 10 && random.nextInt(10) == 0;
    long origin = copy ? (long) (random.nextDouble() * seed * 0.99) : seed;
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(words(random, 12 + random.nextInt(30)));
    paragraphs.addAll(body(origin));
    paragraphs.add(
        "All rights are reserved by paper number " + random.nextInt(20) + " of the coast");
    return Writing.of("doc " + seed, paragraphs.toArray(String[]::new));
  }

  private static List<String> body(long seed) {
    Random random = new Random(seed);
    List<String> paragraphs = new ArrayList<>();
    for (int i = 3 + random.nextInt(20); i > 0; i--) {
      paragraphs.add(words(random, 20 + random.nextInt(40)));
    }
    return paragraphs;
  }

  private static String words(Random random, int number) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < number; i++) {
      int rank = (int) Math.pow(20_000, random.nextDouble());
      words.append('w').append(rank).append(' ');
    }
    return words.toString().strip();
  }

  @Override
  public void each(Visitor visitor) {
    sketches.forEach(
        (id, sketch) -> {
          DocumentCopies copies = kept.get(id);
          visitor.visit(id, sketch, copies == null ? "" : copies.basis());
        });
  }

  @Override
  public Sketch sketch(String document) {
    return java.util.Objects.requireNonNull(sketches.get(document));
  }

  @Override
  public Held held(String document) {
    Writing writing = read.get(document);
    Long seed = seeds.get(document);
    if (writing == null && seed != null) {
      writing = generated(seed);
    }
    return java.util.Objects.requireNonNull(writing).held();
  }

  @Override
  public Map<String, List<String>> otherPaths() {
    return Map.of();
  }

  @Override
  public void keep(DocumentCopies copies) {
    kept.put(copies.document(), copies);
  }
}
