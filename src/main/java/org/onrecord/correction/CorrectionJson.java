package org.onrecord.correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.Speaker;

/// Corrections as JSON of one line: keys in alphabetical order, no white space, what is null or
/// empty left out. Safe for threads.
public final class CorrectionJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private CorrectionJson() {}

  /// One line, without its end.
  public static String line(Correction correction) {
    Map<String, Object> members = members(correction);
    members.put("id", correction.id());
    return json(members);
  }

  /// What the id is made of: the line without the id.
  static String canonical(Correction correction) {
    return json(members(correction));
  }

  private static String json(Map<String, Object> members) {
    try {
      return MAPPER.writeValueAsString(members);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> members(Correction correction) {
    var members = new Members();
    members.put("at", correction.at().toString());
    members.put("by", correction.by());
    members.put("reason", correction.reason());
    members.put("action", ActionName.of(correction.action()).written());
    switch (correction.action()) {
      case StatementAction action -> statement(members, action);
      case DocumentAction action -> document(members, action);
      case RegisterAction action -> register(members, action);
      case Undo(String entry) -> members.put("entry", entry);
    }
    return members.map;
  }

  private static void statement(Members members, StatementAction action) {
    members.put("target", target(action.target()));
    switch (action) {
      case StatementAction.Accept accept -> members.put("speakers", speakers(accept.speakers()));
      case StatementAction.Reject _ -> {}
      case StatementAction.ChangeSpeaker change -> {
        members.put("speakers", speakers(change.speakers()));
        members.put("onBehalfOf", speakers(change.onBehalfOf()));
      }
      case StatementAction.ChangeThemes change -> {
        members.put("add", change.add());
        members.put("remove", change.remove());
      }
      case StatementAction.ChangeSaid change -> members.put("date", date(change.date()));
      case StatementAction.ChangeSpan change -> members.put("words", target(change.words()));
      case StatementAction.Quote quote -> {
        members.put("speakers", speakers(quote.speakers()));
        members.put("onBehalfOf", speakers(quote.onBehalfOf()));
        members.put("voice", quote.voice().name());
      }
      case StatementAction.Sighting sighting -> {
        members.put("other", target(sighting.other()));
        members.put("joined", sighting.joined() ? "yes" : "no");
      }
    }
  }

  private static void document(Members members, DocumentAction action) {
    members.put("document", document(action.document()));
    switch (action) {
      case DocumentAction.ChangeKind change -> members.put("kind", change.kind().name());
      case DocumentAction.ChangeTitle change -> members.put("title", change.title());
      case DocumentAction.ChangePublished change -> members.put("date", date(change.date()));
    }
  }

  private static void register(Members members, RegisterAction action) {
    switch (action) {
      case RegisterAction.Merge merge -> {
        members.put("from", merge.from());
        members.put("into", merge.into());
      }
      case RegisterAction.Split split -> members.put("entry", split.entry());
      case RegisterAction.Rename rename -> {
        members.put("actor", rename.actor());
        members.put("name", rename.name());
      }
      case RegisterAction.Add add -> {
        members.put("actor", add.actor());
        members.put("kind", add.kind());
        members.put("category", add.category());
        members.put("name", add.name());
        members.put("aliases", add.aliases());
      }
      case RegisterAction.AddAlias alias -> {
        members.put("actor", alias.actor());
        members.put("name", alias.name());
        members.put("language", alias.language());
        members.put("from", alias.from() == null ? null : alias.from().toString());
        members.put("to", alias.to() == null ? null : alias.to().toString());
      }
    }
  }

  private static Map<String, Object> target(Target target) {
    var members = new Members();
    members.put("document", document(target.document()));
    members.put("exact", target.exact());
    members.put("prefix", target.prefix());
    members.put("suffix", target.suffix());
    members.put("statement", target.statement());
    return members.map;
  }

  private static Map<String, Object> document(DocumentTarget document) {
    var members = new Members();
    members.put("sha256", document.sha256());
    members.put("path", document.path());
    return members.map;
  }

  private static List<Map<String, Object>> speakers(List<Speaker> speakers) {
    return speakers.stream().map(CorrectionJson::speaker).toList();
  }

  private static Map<String, Object> speaker(Speaker speaker) {
    var members = new Members();
    members.put("name", speaker.name());
    if (speaker instanceof Speaker.Registered registered) {
      members.put("actor", registered.actorId());
    }
    return members.map;
  }

  private static String date(@Nullable GivenDate date) {
    return date == null ? CorrectionReader.NO_DATE : date.iso();
  }

  /// Members in alphabetical order; what is null or empty is left out.
  private static final class Members {
    private final Map<String, Object> map = new TreeMap<>();

    void put(String key, @Nullable Object value) {
      boolean empty =
          switch (value) {
            case null -> true;
            case String text -> text.isEmpty();
            case List<?> list -> list.isEmpty();
            default -> false;
          };
      if (!empty && value != null) {
        map.put(key, value);
      }
    }
  }
}
