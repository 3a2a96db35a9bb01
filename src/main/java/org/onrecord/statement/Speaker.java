package org.onrecord.statement;

/// Whose a statement is.
public sealed interface Speaker {
  /// Name to show.
  String name();

  /// An actor of the register.
  ///
  /// @param actorId slug, such as `cybersecurity-tech-accord`
  /// @param name the register's name
  record Registered(String actorId, String name) implements Speaker {}

  /// A name that the register does not hold yet.
  ///
  /// @param name as written, without titles
  record Named(String name) implements Speaker {}
}
