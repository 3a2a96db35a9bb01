package org.onrecord.correction;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onrecord.statement.Speaker;

/// Corrections in words for a journalist.
public final class Deed {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final int SHOWN = 60;

  private Deed() {}

  /// A whole sentence: who did what when, and why.
  public static String sentence(Correction correction) {
    LocalDate day = correction.at().atOffset(ZoneOffset.UTC).toLocalDate();
    String reason = correction.reason().isEmpty() ? "." : ": “" + correction.reason() + "”.";
    return correction.by() + " " + of(correction.action()) + " on " + DAY.format(day) + reason;
  }

  /// What an action does, without who and when: “gave it to Ann Lee”.
  public static String of(Action action) {
    return switch (action) {
      case StatementAction on -> statement(on);
      case DocumentAction.ChangeKind change ->
          "set the kind to " + change.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      case DocumentAction.ChangeTitle change -> "set the title to “" + change.title() + "”";
      case DocumentAction.ChangePublished change ->
          change.date() == null
              ? "left open when it was published"
              : "set the date of publication to " + change.date().iso();
      case RegisterAction on -> register(on);
      case Undo(String entry) -> "took " + entry + " back";
    };
  }

  private static String statement(StatementAction action) {
    return switch (action) {
      case StatementAction.Accept _ -> "accepted it as it stands";
      case StatementAction.Reject _ -> "withdrew it";
      case StatementAction.ChangeSpeaker change ->
          "gave it to " + names(change.speakers()) + forWhom(change.onBehalfOf());
      case StatementAction.ChangeThemes change -> themes(change);
      case StatementAction.ChangeSaid change ->
          change.date() == null ? "left open when it was said" : "dated it " + change.date().iso();
      case StatementAction.ChangeSpan change ->
          "set its words to “" + shortened(change.words().exact()) + "”";
      case StatementAction.Quote quote ->
          "added it as said by " + names(quote.speakers()) + forWhom(quote.onBehalfOf());
      case StatementAction.Sighting sighting ->
          sighting.joined()
              ? "joined it with “" + shortened(sighting.other().exact()) + "”"
              : "parted it from “" + shortened(sighting.other().exact()) + "”";
    };
  }

  private static String themes(StatementAction.ChangeThemes change) {
    List<String> deeds = new ArrayList<>();
    if (!change.add().isEmpty()) {
      deeds.add("filed it under " + String.join(", ", change.add()));
    }
    if (!change.remove().isEmpty()) {
      deeds.add("took it out of " + String.join(", ", change.remove()));
    }
    return String.join(" and ", deeds);
  }

  private static String register(RegisterAction action) {
    return switch (action) {
      case RegisterAction.Merge merge -> "merged " + merge.from() + " into " + merge.into();
      case RegisterAction.Split split -> "split what " + split.entry() + " had merged";
      case RegisterAction.Rename rename -> "named " + rename.actor() + " “" + rename.name() + "”";
      case RegisterAction.Add add -> "added “" + add.name() + "” as " + add.actor();
      case RegisterAction.AddAlias alias ->
          "gave " + alias.actor() + " the further name “" + alias.name() + "”";
    };
  }

  private static String names(List<Speaker> speakers) {
    return speakers.stream().map(Speaker::name).collect(Collectors.joining(" and "));
  }

  private static String forWhom(List<Speaker> onBehalfOf) {
    return onBehalfOf.isEmpty() ? "" : " for " + names(onBehalfOf);
  }

  /// The beginning of long words, cut between two of them.
  public static String shortened(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= SHOWN) {
      return line;
    }
    int cut = line.lastIndexOf(' ', SHOWN);
    return line.substring(0, cut > 0 ? cut : SHOWN) + " …";
  }
}
