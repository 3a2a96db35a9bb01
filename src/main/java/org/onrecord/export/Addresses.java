package org.onrecord.export;

import java.util.Optional;

/// Where the records of a server are found.
///
/// @param root scheme and host, such as `https://onrecord.example`; empty where no server is known
public record Addresses(String root) {
  /// Of files that no server stands behind: names instead of addresses.
  public static final Addresses NONE = new Addresses("");

  /// The page of a statement; empty without a server.
  public Optional<String> statement(String id) {
    return at("/statements/" + id);
  }

  /// The page of a document; empty without a server.
  public Optional<String> document(String id) {
    return at("/documents/" + id);
  }

  /// What names a statement: its page, or its [#name].
  String statementId(String id) {
    return statement(id).orElseGet(() -> name("statement", id));
  }

  String documentId(String id) {
    return document(id).orElseGet(() -> name("document", id));
  }

  /// The text that the offsets of a document count in.
  String text(String documentId) {
    return at("/api/v1/documents/" + documentId + ".txt")
        .orElseGet(() -> name("document", documentId));
  }

  /// A path of the server; empty without one.
  public Optional<String> at(String path) {
    return root.isEmpty() ? Optional.empty() : Optional.of(root + path);
  }

  /// A name that stays the same wherever the record is served.
  static String name(String what, String id) {
    return "urn:onrecord:" + what + ":" + id;
  }
}
