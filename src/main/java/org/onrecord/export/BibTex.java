package org.onrecord.export;

import java.io.IOException;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.document.DocumentKind;

/// BibTeX in UTF-8: an entry a statement, of the document that it stands in, with the words as
/// abstract and whose they are as note.
///
/// A whole file ends in the line `% end: N entries`; one that was broken off in an entry that is
/// never closed, which every reader refuses.
public final class BibTex implements Sheet {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Addresses addresses;
  private final Appendable out;

  public BibTex(Addresses addresses, Appendable out) {
    this.addresses = addresses;
    this.out = out;
  }

  @Override
  public void begin(Heading heading) throws IOException {
    out.append("% ")
        .append(OneLine.of(heading.title()).replace('@', ' '))
        .append("\n% ")
        .append(String.valueOf(heading.total()))
        .append(" entries, generation ")
        .append(heading.generation())
        .append("\n\n");
  }

  @Override
  public void write(Cited statement) throws IOException {
    Source source = statement.source();
    Map<String, String> fields = fields(source);
    addresses.statement(statement.id()).ifPresent(url -> fields.put("url", verbatim(url)));
    fields.put("abstract", text(Citations.words(statement)));
    fields.put("note", text(Citations.remark(statement)));
    String topics =
        statement.topics().stream().map(Cited.Topic::label).collect(Collectors.joining(", "));
    if (!topics.isEmpty()) {
      fields.put("keywords", text(topics));
    }
    write(type(source), key(source, statement.id()), fields);
  }

  /// Writes a document for itself.
  public void write(Source source) throws IOException {
    Map<String, String> fields = fields(source);
    addresses.document(source.id()).ifPresent(url -> fields.put("url", verbatim(url)));
    write(type(source), key(source, source.id().substring(0, 12)), fields);
  }

  private void write(String type, String key, Map<String, String> fields) throws IOException {
    out.append('@').append(type).append('{').append(key);
    for (var field : fields.entrySet()) {
      out.append(",\n  ").append(field.getKey()).append(" = ").append(field.getValue());
    }
    out.append("\n}\n\n");
  }

  @Override
  public void end(long count) throws IOException {
    out.append("% end: ").append(String.valueOf(count)).append(" entries\n");
  }

  @Override
  public void broken(String why) throws IOException {
    out.append("@misc{EXPORT-BROKEN-OFF,\n  note = {").append(escaped(why)).append('\n');
  }

  private static Map<String, String> fields(Source source) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (!source.authors().isEmpty()) {
      String names =
          source.authors().stream().map(BibTex::text).collect(Collectors.joining(" and "));
      fields.put("author", "{" + names + "}");
    }
    fields.put("title", "{" + text(source.titled()) + "}");
    String publisher = source.publisher();
    if (publisher != null) {
      fields.put(publisherField(source), text(publisher));
    }
    if (!source.genre().isEmpty()) {
      fields.put("type", text(source.genre()));
    }
    List<Integer> date = source.date();
    if (!date.isEmpty()) {
      fields.put("year", "{" + Days.iso(date.subList(0, 1)) + "}");
    }
    if (date.size() > 1) {
      fields.put("month", MONTHS.get(date.get(1) - 1));
    }
    if (date.size() > 2) {
      fields.put("day", "{" + date.get(2) + "}");
    }
    if (!source.language().equals("und")) {
      fields.put("language", text(source.language()));
    }
    return fields;
  }

  private static String type(Source source) {
    return switch (source.kind()) {
      case NEWS -> "article";
      case SUBMISSION -> "techreport";
      case BLOG, LETTER, STATEMENT, PRESS_RELEASE, TREATY_TEXT, OTHER -> "misc";
    };
  }

  private static String publisherField(Source source) {
    return switch (source.kind()) {
      case NEWS -> "journal";
      case SUBMISSION -> "institution";
      default -> source.kind() == DocumentKind.BLOG ? "howpublished" : "publisher";
    };
  }

  /// First word of the author or publisher, year and id: no two are the same.
  static String key(Source source, String id) {
    String name =
        source.authors().isEmpty()
            ? java.util.Objects.requireNonNullElse(source.publisher(), "")
            : source.authors().getFirst();
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("[^A-Za-z ]", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    String word = plain.substring(plain.lastIndexOf(' ') + 1);
    String year = source.date().isEmpty() ? "" : String.valueOf(source.date().getFirst());
    return (word.isEmpty() ? "onrecord" : word) + year + "-" + id;
  }

  private static String text(String words) {
    return "{" + escaped(words) + "}";
  }

  /// An address as it is: `%` and `_` are kept by all that print the field `url`.
  private static String verbatim(String url) {
    return "{" + url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C") + "}";
  }

  /// Words in which nothing is a command of TeX.
  static String escaped(String words) {
    StringBuilder out = new StringBuilder(words.length() + 16);
    String line = OneLine.of(words);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\textbackslash{}");
        case '{' -> out.append("\\{");
        case '}' -> out.append("\\}");
        case '$', '&', '#', '_', '%' -> out.append('\\').append(c);
        case '~' -> out.append("\\textasciitilde{}");
        case '^' -> out.append("\\textasciicircum{}");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
