package org.onrecord.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.statement.Voice;

/// Citations as text: the one place that writes them.
///
/// Chicago is a note of the Manual of Style (17th edition, 14.191 for papers, 14.260 for words
/// “quoted in” another's text); APA an entry of the Publication Manual (7th edition, 10.16), with
/// how the text refers to it (8.6, secondary sources). Titles that a style sets in italics stand
/// plain.
public final class Citations {
  private final Addresses addresses;

  /// @param addresses of the records, put at the end
  public Citations(Addresses addresses) {
    this.addresses = addresses;
  }

  /// A statement as a note: “Octavia Institute, quoted in Ada Example, “Title,” Gazette, July 30,
  /// 2024, paragraph 2, https://….”
  public String chicago(Cited statement) {
    String lead =
        statement.isOfItsSource() ? "" : named(statement) + ", " + how(statement.voice()) + " ";
    String address = addresses.statement(statement.id()).orElse("");
    return lead + note(statement.source(), place(statement), address);
  }

  /// A document as a note.
  public String chicago(Source source) {
    return note(source, "", addresses.document(source.id()).orElse(""));
  }

  private static String note(Source source, String place, String address) {
    String authors = authors(source, " and ");
    List<String> after = new ArrayList<>();
    add(after, source.genre().toLowerCase(java.util.Locale.ROOT));
    add(after, publisher(source));
    add(after, Days.written(source.published()));
    add(after, place);
    add(after, address);
    String title = "“" + source.titled() + (after.isEmpty() ? "" : inside(source.titled())) + "”";
    String head = authors.isEmpty() ? title : authors + ", " + title;
    return after.isEmpty() ? head + "." : head + " " + String.join(", ", after) + ".";
  }

  /// The comma after a title stands within the marks, unless the title ends in a mark of its own.
  private static String inside(String title) {
    return title.endsWith("?") || title.endsWith("!") ? "" : ",";
  }

  /// A document as an entry of the list of references: “Ada Example. (2024, July 30). Title.
  /// Gazette. https://…”
  public String apa(Source source) {
    return reference(source, addresses.document(source.id()).orElse(""));
  }

  /// The document of a statement as an entry of the list of references, and how the text refers to
  /// it: “(Octavia Institute, as cited in Ada Example, 2024, para. 2)”.
  public String apa(Cited statement) {
    Source source = statement.source();
    String address = addresses.statement(statement.id()).orElse("");
    String who = statement.isOfItsSource() ? "" : named(statement) + ", as cited in ";
    return reference(source, address)
        + " ("
        + who
        + cited(source)
        + ", "
        + apaPlace(statement)
        + ")";
  }

  private static String reference(Source source, String address) {
    String genre = source.genre();
    String title = source.titled() + (genre.isEmpty() ? "" : " [" + genre + "]");
    String date = "(" + (source.date().isEmpty() ? "n.d." : apaDate(source.date())) + ")";
    String authors = authors(source, " & ");
    String head =
        authors.isEmpty()
            ? stopped(title) + " " + date + "."
            : stopped(authors) + " " + date + ". " + stopped(title);
    String publisher = publisher(source);
    return head
        + (publisher.isEmpty() ? "" : " " + stopped(publisher))
        + (address.isEmpty() ? "" : " " + address);
  }

  private static String apaDate(List<Integer> date) {
    StringBuilder written = new StringBuilder().append(date.getFirst());
    if (date.size() > 1) {
      written.append(", ").append(Days.month(date.get(1)));
    }
    return date.size() > 2
        ? written.append(' ').append(date.get(2)).toString()
        : written.toString();
  }

  /// Author and year, as a text refers to an entry; without authors the title.
  private static String cited(Source source) {
    String year = source.date().isEmpty() ? "n.d." : String.valueOf(source.date().getFirst());
    List<String> names = source.authors();
    String who =
        switch (names.size()) {
          case 0 -> "“" + source.titled() + "”";
          case 1, 2 -> String.join(" & ", names);
          default -> names.getFirst() + " et al.";
        };
    return who + ", " + year;
  }

  private static String apaPlace(Cited statement) {
    return statement.page() > 0 ? "p. " + statement.page() : "para. " + statement.paragraph();
  }

  private static String place(Cited statement) {
    return statement.page() > 0 ? "page " + statement.page() : "paragraph " + statement.paragraph();
  }

  private static String named(Cited statement) {
    return statement.speakers().isEmpty() ? "Unknown speaker" : statement.who();
  }

  /// How the words of others are said to stand in a text.
  private static String how(Voice voice) {
    return voice == Voice.INDIRECT ? "paraphrased in" : "quoted in";
  }

  /// Up to three names; of more the first.
  private static String authors(Source source, String and) {
    List<String> names = source.authors();
    return switch (names.size()) {
      case 0 -> "";
      case 1 -> names.getFirst();
      case 2 -> names.getFirst() + and + names.getLast();
      case 3 -> names.getFirst() + ", " + names.get(1) + "," + and + names.getLast();
      default -> names.getFirst() + " et al.";
    };
  }

  /// The publisher, unless it is the author.
  private static String publisher(Source source) {
    String publisher = source.publisher();
    return publisher == null || source.authors().contains(publisher) ? "" : publisher;
  }

  private static String stopped(String words) {
    return words.matches("(?s).*[.?!]") ? words : words + ".";
  }

  private static void add(List<String> parts, String part) {
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }

  /// A sentence that says whose words an entry of a reference manager is about.
  static String remark(Cited statement) {
    String said = Days.written(statement.said());
    String topics =
        statement.topics().stream().map(Cited.Topic::label).collect(Collectors.joining(", "));
    return (statement.speakers().isEmpty()
            ? "Statement of an unknown speaker"
            : "Statement of " + statement.who())
        + (said.isEmpty() ? "" : ", said " + said)
        + ", "
        + place(statement)
        + (topics.isEmpty() ? "" : "; concerns: " + topics)
        + ".";
  }

  /// The words as an abstract: quoted where they are the speaker's own.
  static String words(Cited statement) {
    return statement.voice() == Voice.DIRECT ? "“" + statement.text() + "”" : statement.text();
  }
}
