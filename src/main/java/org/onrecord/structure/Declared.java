package org.onrecord.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.structure.text.WrittenDate;

/// What a file declares of itself in its metadata, for what its text does not say.
///
/// The creation date of an office file says when the file was made, not when its text was
/// published, and is not read; the date of a mail is that of sending.
record Declared(
    @Nullable String title, List<String> authors, List<String> addressees, DatedAs published) {

  /// Nothing is declared.
  static final Declared NOTHING = new Declared(null, List.of(), List.of(), DatedAs.UNKNOWN);

  /// Reads names as Tika gives them, the file's own before the inherited ones.
  static Declared of(Map<String, List<String>> own, Map<String, List<String>> inherited) {
    boolean mail = !first(own, "From", "Message-From").isEmpty();
    String title = mail ? first(own, "Subject", "dc:subject") : first(own, "dc:title");
    DatedAs sent = mail ? day(first(own, "Date")) : DatedAs.UNKNOWN;
    return new Declared(
        mail || sensible(title) ? blankToNull(title) : null,
        mail ? people(own, "From", "Message-From") : people(own, "dc:creator"),
        mail ? people(own, "To", "Message-To") : List.of(),
        WrittenDate.isUnknown(sent) ? day(first(inherited, "Date")) : sent);
  }

  /// The head of a Markdown file: lines `name: value` between rules.
  static Declared ofFrontMatter(String head) {
    String title = "";
    List<String> authors = new ArrayList<>();
    DatedAs date = DatedAs.UNKNOWN;
    for (String line : head.split("\\n")) {
      int colon = line.indexOf(':');
      String value =
          colon < 0 ? "" : line.substring(colon + 1).strip().replaceAll("^[\"']|[\"']$", "");
      switch (colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
        case "title" -> title = value;
        case "author", "authors" -> authors.add(value);
        case "date", "published" -> date = day(value);
        default -> {}
      }
    }
    return new Declared(blankToNull(title), List.copyOf(authors), List.of(), date);
  }

  /// This, and the other where this says nothing.
  Declared or(Declared other) {
    return new Declared(
        title == null ? other.title : title,
        authors.isEmpty() ? other.authors : authors,
        addressees.isEmpty() ? other.addressees : addressees,
        WrittenDate.isUnknown(published) ? other.published : published);
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }

  private static String first(Map<String, List<String>> metadata, String... names) {
    for (String name : names) {
      for (String value : metadata.getOrDefault(name, List.of())) {
        if (!value.isBlank()) {
          return value.strip();
        }
      }
    }
    return "";
  }

  private static List<String> people(Map<String, List<String>> metadata, String... names) {
    List<String> people = new ArrayList<>();
    for (String list : names) {
      for (String value :
          people.isEmpty() ? listed(metadata.getOrDefault(list, List.of())) : List.<String>of()) {
        String name = value.replaceAll("\\s*<[^>]*>|\"", "").strip();
        if (name.indexOf(' ') > 0 && !people.contains(name) && sensible(name)) {
          people.add(name);
        }
      }
    }
    return people;
  }

  /// Each address of a header apart: “Ann Roe <a@…>, Bo Poe <b@…>”.
  private static List<String> listed(List<String> values) {
    return values.stream().flatMap(v -> Stream.of(v.split("(?<=>)\\s*[,;]\\s*"))).toList();
  }

  /// False for what word processors write unasked: “Microsoft Word - draft7.doc”, “untitled”.
  private static boolean sensible(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    return title.length() >= 5
        && title.indexOf(' ') > 0
        && !lower.contains("microsoft ")
        && !lower.matches(".*\\.(?:docx?|pdf|odt|rtf|txt|indd|pages)$")
        && !lower.matches(
            "(?:untitled|document|powerpoint presentation|slide|scan|title|user|admin).*");
  }

  private static DatedAs day(String value) {
    WrittenDate date = WrittenDate.first(value, false);
    return date == null ? DatedAs.UNKNOWN : DatedAs.day(date.day(), DatedAs.Ground.METADATA, value);
  }
}
