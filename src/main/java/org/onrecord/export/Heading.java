package org.onrecord.export;

/// What a list says of itself before its first statement.
///
/// @param title what was asked for
/// @param name of the question, the same for the same question: hex digits
/// @param self address of the list; empty without a server
/// @param page address of the same list for readers; empty without a server
/// @param total exact number of statements that follow
/// @param generation of the index
/// @param committedMillis when that was, since 1970
public record Heading(
    String title,
    String name,
    String self,
    String page,
    long total,
    String generation,
    long committedMillis) {}
