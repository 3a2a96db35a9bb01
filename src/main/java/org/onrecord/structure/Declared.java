package org.onrecord.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;

/// What a file's own metadata declares, for what its text does not say.
///
/// Creation dates of office files say when the file was made, not when its text was published: they
/// are taken last and only from mails, where the date is that of sending.
record Declared(
    @Nullable String title, List<String> authors, List<String> addressees, DatedAs published) {

  /// Reads names as Tika gives them, the file's own before the inherited ones.
  static Declared of(Map<String, List<String>> own, Map<String, List<String>> inherited) {
    boolean mail = first(own, "Message-From", "Message:From-Email").length() > 0;
    List<String> authors = mail ? people(own, "Message-From", "dc:creator") : List.of();
    List<String> addressees = mail ? people(own, "Message-To") : List.of();
    String title =
        mail
            ? first(own, "dc:subject", "dc:title", "subject", "Message:Raw-Header:Subject")
            : first(own, "dc:title", "title");
    DatedAs sent =
        mail
            ? day(first(own, "dcterms:created", "Creation-Date", "Message:Raw-Header:Date"))
            : DatedAs.UNKNOWN;
    DatedAs known =
        DocumentReader.isUnknown(sent)
            ? day(first(inherited, "dcterms:created", "Creation-Date"))
            : sent;
    return new Declared(sensible(title) ? title : null, authors, addressees, known);
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
    for (String value : metadata.getOrDefault(names[0], List.of())) {
      String name = value.replaceAll("\\s*<[^>]*>|\"", "").strip();
      if (!name.isEmpty() && !people.contains(name)) {
        people.add(name);
      }
    }
    return people;
  }

  /// False for what word processors write unasked: “Microsoft Word - draft7.doc”, “untitled”.
  private static boolean sensible(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    return title.length() >= 6
        && title.indexOf(' ') > 0
        && !lower.contains("microsoft ")
        && !lower.matches(".*\\.(?:docx?|pdf|odt|rtf|txt|indd|pages)$")
        && !lower.matches("(?:untitled|document|powerpoint presentation|slide|scan|title).*");
  }

  private static DatedAs day(String value) {
    WrittenDate date = WrittenDate.first(value, false);
    if (date == null) {
      return DatedAs.UNKNOWN;
    }
    LocalDate day = date.day();
    return DatedAs.day(day, DatedAs.Ground.METADATA, value);
  }
}
