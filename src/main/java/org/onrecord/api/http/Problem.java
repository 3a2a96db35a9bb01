package org.onrecord.api.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.Map;

/// An error as RFC 9457 writes it.
///
/// @param type address of the kind's description
/// @param title of the kind
/// @param status of the answer
/// @param detail what was found, what was expected, what to do
/// @param members further members, such as `parameter`
@JsonPropertyOrder({"type", "title", "status", "detail"})
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @JsonAnyGetter Map<String, Object> members) {

  /// The media type of RFC 9457.
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    members = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  /// A problem without further members.
  public static Problem of(ProblemKind kind, String detail) {
    return new Problem(kind.type(), kind.title(), kind.status(), detail, Map.of());
  }

  /// A problem that the server under us found, with its own status.
  public static Problem ofStatus(int status, String detail) {
    ProblemKind kind = ProblemKind.ofStatus(status);
    return new Problem(kind.type(), kind.title(), status, detail, Map.of());
  }

  /// This problem with one member more.
  public Problem with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(members);
    more.put(name, value);
    return new Problem(type, title, status, detail, more);
  }

  /// This problem as an exception.
  public ProblemException thrown() {
    return new ProblemException(this);
  }
}
