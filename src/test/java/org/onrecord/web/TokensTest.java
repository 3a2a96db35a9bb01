package org.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The colours of `web/css/tokens.css`: contrast by the formula of WCAG 2.2, and no colour
/// elsewhere.
class TokensTest {
  private static final Path CSS = Path.of("web/css");
  private static final Pattern TOKEN =
      Pattern.compile("--([a-z-]+):\\s*light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");
  private static final Pattern COLOUR =
      Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgb\\(|hsl\\(|oklch\\(");

  private static final List<String> PLAIN_SURFACES = List.of("paper", "raise", "tint");
  private static final List<String> TEXT = List.of("ink", "ink-soft", "accent", "good", "bad");
  private static final List<String> MARKS = List.of("mark", "mark-strong");
  private static final List<String> SHAPES = List.of("edge", "heat", "bar", "focus");

  @Test
  void textIsReadableOnEverySurface() throws IOException {
    List<String> faint = new ArrayList<>();
    for (String text : TEXT) {
      PLAIN_SURFACES.forEach(surface -> faint.addAll(below(4.5, text, surface)));
    }
    MARKS.forEach(mark -> faint.addAll(below(4.5, "ink", mark)));
    assertEquals(List.of(), faint);
  }

  @Test
  void shapesStandOutFromEverySurface() throws IOException {
    List<String> faint = new ArrayList<>();
    for (String shape : SHAPES) {
      List.of("paper", "raise").forEach(surface -> faint.addAll(below(3, shape, surface)));
    }
    assertEquals(List.of(), faint);
  }

  @Test
  void everyTokenIsTextSurfaceShapeOrTheFineRule() throws IOException {
    List<String> known =
        Stream.of(PLAIN_SURFACES, TEXT, MARKS, SHAPES, List.of("rule"))
            .flatMap(List::stream)
            .sorted()
            .toList();
    assertEquals(known, List.copyOf(tokens().keySet()));
  }

  @Test
  void noOtherFileNamesAColour() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(CSS)) {
      for (Path file : files.filter(f -> !f.endsWith("tokens.css")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (COLOUR.matcher(line).find()) {
            found.add(file + ": " + line.strip());
          }
        }
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void blackOnWhiteIsTwentyOneToOne() {
    assertEquals(21, contrast("#000000", "#ffffff"), 0.01);
    assertTrue(contrast("#777777", "#ffffff") < 4.5);
  }

  private static List<String> below(double least, String front, String back) {
    try {
      String[] fronts = known(front);
      String[] backs = known(back);
      List<String> faint = new ArrayList<>();
      for (int scheme = 0; scheme < 2; scheme++) {
        double contrast = contrast(fronts[scheme], backs[scheme]);
        if (contrast < least) {
          faint.add(
              String.format(
                  Locale.ROOT,
                  "%s on %s, %s: %.2f",
                  front,
                  back,
                  scheme == 0 ? "light" : "dark",
                  contrast));
        }
      }
      return faint;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String[] known(String token) throws IOException {
    String[] colours = tokens().get(token);
    if (colours == null) {
      throw new IllegalArgumentException("tokens.css has no --" + token);
    }
    return colours;
  }

  private static Map<String, String[]> tokens() throws IOException {
    Map<String, String[]> tokens = new TreeMap<>();
    Matcher matcher = TOKEN.matcher(Files.readString(CSS.resolve("tokens.css")));
    while (matcher.find()) {
      tokens.put(matcher.group(1), new String[] {matcher.group(2), matcher.group(3)});
    }
    return tokens;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
