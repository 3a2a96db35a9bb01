package org.onrecord.correction;

/// What a correction changes: a statement, a document, the register of actors, or another
/// correction.
public sealed interface Action permits StatementAction, DocumentAction, RegisterAction, Undo {}
