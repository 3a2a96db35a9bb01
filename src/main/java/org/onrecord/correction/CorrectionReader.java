package org.onrecord.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DocumentKind;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Voice;

/// Reads lines of a corrections file.
public final class CorrectionReader {
  /// Written where a date is not known.
  static final String NO_DATE = "none";

  private static final List<String> VOICES = names(Voice.values());
  private static final List<String> KINDS = names(DocumentKind.values());

  private CorrectionReader() {}

  /// A line that was read: a correction or the fault that keeps it from being one.
  public sealed interface Line {
    /// A whole one.
    record Good(Correction correction) implements Line {}

    /// None.
    record Bad(CorrectionFault fault) implements Line {}
  }

  /// Reads one line.
  ///
  /// @param file name for faults
  /// @param number of the line, from 1
  public static Line read(String file, int number, String line) {
    try {
      return new Line.Good(correction(line));
    } catch (Broken e) {
      return new Line.Bad(e.fault(file, number, line));
    }
  }

  /// Reads an action alone, as a request gives it: the members of a correction without `id`, `at`,
  /// `by` and `reason`.
  ///
  /// @throws IllegalArgumentException when it is none, with what was found and expected
  public static Action action(String json) {
    try {
      JsonMembers members = JsonMembers.of(JsonTree.read(json));
      Action action = action(members);
      members.end();
      return action;
    } catch (Broken e) {
      throw new IllegalArgumentException(e.fault("", 1, json).sentence(), e);
    }
  }

  private static Correction correction(String line) throws Broken {
    JsonMembers members = JsonMembers.of(JsonTree.read(line));
    String id = members.text("id");
    Instant at = members.as("at", CorrectionReader::instant);
    String by = members.text("by");
    String reason = Optional.ofNullable(members.optional("reason")).orElse("");
    Action action = action(members);
    members.end();
    if (by.isBlank()) {
      throw new Broken(members.column("by"), "\"by\" is empty", "who made the correction", null);
    }
    var correction = new Correction(id, at, by, reason, action);
    String right = CorrectionId.of(correction);
    if (!right.equals(id)) {
      throw new Broken(
          members.column("id"),
          "id \"" + id + "\" is not that of this correction: the line was changed by hand",
          "the id of what stands there",
          right);
    }
    return correction;
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no time such as 2024-07-29T12:30:00Z", e);
    }
  }

  private static Action action(JsonMembers in) throws Broken {
    ActionName name = ActionName.of(in.oneOf("action", ActionName.all())).orElseThrow();
    try {
      return switch (name) {
        case ACCEPT -> new StatementAction.Accept(target(in, "target"), speakers(in, "speakers"));
        case REJECT -> new StatementAction.Reject(target(in, "target"));
        case CHANGE_SPEAKER ->
            new StatementAction.ChangeSpeaker(
                target(in, "target"), speakers(in, "speakers"), speakers(in, "onBehalfOf"));
        case CHANGE_THEMES ->
            new StatementAction.ChangeThemes(
                target(in, "target"), in.texts("add"), in.texts("remove"));
        case CHANGE_SAID -> new StatementAction.ChangeSaid(target(in, "target"), date(in));
        case CHANGE_SPAN ->
            new StatementAction.ChangeSpan(target(in, "target"), target(in, "words"));
        case QUOTE ->
            new StatementAction.Quote(
                target(in, "target"),
                speakers(in, "speakers"),
                speakers(in, "onBehalfOf"),
                Voice.valueOf(in.oneOf("voice", VOICES)));
        case SIGHTING ->
            new StatementAction.Sighting(
                target(in, "target"),
                target(in, "other"),
                in.oneOf("joined", List.of("yes", "no")).equals("yes"));
        case CHANGE_KIND ->
            new DocumentAction.ChangeKind(
                document(in), DocumentKind.valueOf(in.oneOf("kind", KINDS)));
        case CHANGE_TITLE -> new DocumentAction.ChangeTitle(document(in), in.text("title"));
        case CHANGE_PUBLISHED -> new DocumentAction.ChangePublished(document(in), date(in));
        case MERGE -> new RegisterAction.Merge(in.text("from"), in.text("into"));
        case SPLIT -> new RegisterAction.Split(entry(in));
        case RENAME -> new RegisterAction.Rename(in.text("actor"), in.text("name"));
        case ADD ->
            new RegisterAction.Add(
                in.text("actor"),
                in.text("kind"),
                in.text("category"),
                in.text("name"),
                in.texts("aliases"));
        case ADD_ALIAS ->
            new RegisterAction.AddAlias(
                in.text("actor"),
                in.text("name"),
                in.optional("language"),
                day(in, "from"),
                day(in, "to"));
        case UNDO -> new Undo(entry(in));
      };
    } catch (IllegalArgumentException e) {
      throw new Broken(
          in.column("action"), String.valueOf(e.getMessage()), "a whole " + name.written(), null);
    }
  }

  private static String entry(JsonMembers in) throws Broken {
    String entry = in.text("entry");
    if (!CorrectionId.isOne(entry)) {
      throw new Broken(
          in.column("entry"),
          "\"" + entry + "\" is no id of a correction",
          "12 of the letters and digits that ids are made of",
          null);
    }
    return entry;
  }

  private static Target target(JsonMembers in, String key) throws Broken {
    JsonMembers target = in.object(key);
    DocumentTarget document = document(target);
    String exact = target.text("exact");
    String prefix = Optional.ofNullable(target.optional("prefix")).orElse("");
    String suffix = Optional.ofNullable(target.optional("suffix")).orElse("");
    String statement = target.optional("statement");
    target.end();
    if (exact.isBlank()) {
      throw new Broken(target.column("exact"), "\"exact\" is empty", "the words", null);
    }
    return new Target(document, exact, prefix, suffix, statement);
  }

  private static DocumentTarget document(JsonMembers in) throws Broken {
    JsonMembers document = in.object("document");
    String sha256 = document.text("sha256");
    String path = document.optional("path");
    document.end();
    try {
      return new DocumentTarget(sha256, path);
    } catch (IllegalArgumentException e) {
      throw new Broken(
          document.column("sha256"), String.valueOf(e.getMessage()), "64 hex digits", null);
    }
  }

  private static List<Speaker> speakers(JsonMembers in, String key) throws Broken {
    List<Speaker> speakers = new ArrayList<>();
    for (JsonMembers speaker : in.objects(key)) {
      String name = speaker.text("name");
      String actor = speaker.optional("actor");
      speaker.end();
      if (name.isBlank()) {
        throw new Broken(speaker.column("name"), "\"name\" is empty", "the speaker's name", null);
      }
      speakers.add(actor == null ? new Speaker.Named(name) : new Speaker.Registered(actor, name));
    }
    return speakers;
  }

  private static @Nullable GivenDate date(JsonMembers in) throws Broken {
    return in.text("date").equals(NO_DATE) ? null : in.as("date", GivenDate::new);
  }

  private static @Nullable LocalDate day(JsonMembers in, String key) throws Broken {
    return in.optional(key) == null ? null : in.as(key, CorrectionReader::day);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("\"" + text + "\" is no day such as 2024-07-29", e);
    }
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
