package org.onrecord.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The names of actions in a corrections file, such as `change-speaker`.
enum ActionName {
  ACCEPT,
  REJECT,
  CHANGE_SPEAKER,
  CHANGE_THEMES,
  CHANGE_SAID,
  CHANGE_SPAN,
  QUOTE,
  SIGHTING,
  CHANGE_KIND,
  CHANGE_TITLE,
  CHANGE_PUBLISHED,
  MERGE,
  SPLIT,
  RENAME,
  ADD,
  ADD_ALIAS,
  UNDO;

  /// As it is written.
  String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<ActionName> of(String written) {
    return Arrays.stream(values()).filter(name -> name.written().equals(written)).findFirst();
  }

  static List<String> all() {
    return Arrays.stream(values()).map(ActionName::written).toList();
  }

  static ActionName of(Action action) {
    return switch (action) {
      case StatementAction.Accept _ -> ACCEPT;
      case StatementAction.Reject _ -> REJECT;
      case StatementAction.ChangeSpeaker _ -> CHANGE_SPEAKER;
      case StatementAction.ChangeThemes _ -> CHANGE_THEMES;
      case StatementAction.ChangeSaid _ -> CHANGE_SAID;
      case StatementAction.ChangeSpan _ -> CHANGE_SPAN;
      case StatementAction.Quote _ -> QUOTE;
      case StatementAction.Sighting _ -> SIGHTING;
      case DocumentAction.ChangeKind _ -> CHANGE_KIND;
      case DocumentAction.ChangeTitle _ -> CHANGE_TITLE;
      case DocumentAction.ChangePublished _ -> CHANGE_PUBLISHED;
      case RegisterAction.Merge _ -> MERGE;
      case RegisterAction.Split _ -> SPLIT;
      case RegisterAction.Rename _ -> RENAME;
      case RegisterAction.Add _ -> ADD;
      case RegisterAction.AddAlias _ -> ADD_ALIAS;
      case Undo _ -> UNDO;
    };
  }
}
