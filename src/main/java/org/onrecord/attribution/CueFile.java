package org.onrecord.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.StatementClass;

/// Reads `vocabulary/cues.LANGUAGE.txt`; the English file says how it is written.
final class CueFile {
  private final String name;
  private final String language;
  private final Grammar grammar = new Grammar();
  private final CueLexicon.Node root = new CueLexicon.Node();
  private String[] section = {};
  private int line;

  private CueFile(String language) {
    this.language = language;
    this.name = "vocabulary/cues." + language + ".txt";
  }

  /// The cues of a language, or null when there is no file for it.
  ///
  /// @throws IllegalArgumentException when a line is wrong; the message names file and line
  static @Nullable CueLexicon read(String language) {
    CueFile file = new CueFile(language);
    try (InputStream in = CueFile.class.getClassLoader().getResourceAsStream(file.name)) {
      if (in == null) {
        return null;
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        file.line++;
        file.line(text.strip());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.name, e);
    }
    return new CueLexicon(language, file.grammar, file.root);
  }

  private void line(String text) {
    if (text.isEmpty() || text.startsWith("#")) {
      return;
    }
    if (text.startsWith("[")) {
      section = text.substring(1, text.length() - 1).split(" ", -1);
      return;
    }
    switch (section.length == 0 ? "" : section[0]) {
      case "words" -> words(text);
      case "verbs" -> each(text, this::verb);
      case "forms" -> each(text, e -> put(e, Cue.Kind.VERB, Cue.Form.FIXED));
      case "adjectives" -> each(text, e -> put(e, Cue.Kind.ADJECTIVE, Cue.Form.FIXED));
      case "nouns" -> each(text, this::noun);
      case "prepositions" -> each(text, e -> put(e, Cue.Kind.PREPOSITION, Cue.Form.FIXED));
      default ->
          throw wrong(
              "a section is [words …], [verbs …], [forms …], [adjectives …],"
                  + " [nouns …] or [prepositions …]");
    }
  }

  private IllegalArgumentException wrong(String expected) {
    return new IllegalArgumentException(
        name + ":" + line + ": found “" + String.join(" ", section) + "”; " + expected);
  }

  private void words(String text) {
    int bit = Grammar.bit(section[1]);
    for (String word : text.split(" ", -1)) {
      grammar.add(word, bit);
    }
  }

  private static void each(String text, java.util.function.Consumer<String> act) {
    for (String entry : text.split(",", -1)) {
      if (!entry.isBlank()) {
        act.accept(entry.strip());
      }
    }
  }

  private void verb(String entry) {
    List<String> forms = List.of(entry.split("/"));
    String base = forms.get(0);
    put(base, Cue.Kind.VERB, Cue.Form.BASE);
    put(Inflection.present(base), Cue.Kind.VERB, Cue.Form.PRESENT);
    put(Inflection.ing(base), Cue.Kind.VERB, Cue.Form.ING);
    String past = forms.size() > 1 ? forms.get(1) : Inflection.past(base);
    put(past, Cue.Kind.VERB, Cue.Form.PAST);
    if (forms.size() > 2) {
      put(forms.get(2), Cue.Kind.VERB, Cue.Form.PARTICIPLE);
    }
  }

  private void noun(String entry) {
    put(entry, Cue.Kind.NOUN, Cue.Form.BASE);
    if (language.equals("en")) {
      put(Inflection.present(entry), Cue.Kind.NOUN, Cue.Form.PRESENT);
    }
  }

  private void put(String entry, Cue.Kind kind, Cue.Form form) {
    String[] words = CueWords.split(entry);
    CueLexicon.Node node = root;
    for (String word : words) {
      node = node.next.computeIfAbsent(word, w -> new CueLexicon.Node());
    }
    node.cues = merged(node.cues, new Cue(words.length, kind, form, statementClass(), frames()));
  }

  /// A verb said twice has the uses of both; its class is that of the first.
  private static List<Cue> merged(List<Cue> cues, Cue added) {
    List<Cue> merged = new ArrayList<>();
    Cue now = added;
    for (Cue cue : cues) {
      if (cue.kind() == added.kind() && cue.form() == added.form()) {
        now = cue.or(now);
      } else {
        merged.add(cue);
      }
    }
    merged.add(now);
    return List.copyOf(merged);
  }

  private StatementClass statementClass() {
    try {
      return StatementClass.valueOf(section[1]);
    } catch (IllegalArgumentException e) {
      throw wrong("the class is SAID, BELIEVES or WANTS");
    }
  }

  private int frames() {
    int bits = 0;
    for (int i = 2; i < section.length; i++) {
      try {
        bits |= Cue.Frame.valueOf(section[i].toUpperCase(Locale.ROOT).replace('-', '_')).bit();
      } catch (IllegalArgumentException e) {
        throw wrong(
            "what may follow is one of that, only-that, quote, who, question, inf, who-inf, act,"
                + " thing");
      }
    }
    return bits;
  }
}
