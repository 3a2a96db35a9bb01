package org.onrecord.correction;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// JSON whose values know where they stand, so that a fault can name the column.
///
/// @param column Java index in the line, from 0
/// @param value a `String`, a `Map` or `List` of trees, another scalar as its text, or null
record JsonTree(int column, @Nullable Object value) {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /// A number, `true` or `false`, which no member of a correction is.
  private record Scalar(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  /// Reads one value that fills the line.
  ///
  /// @throws Broken when it is not JSON, at the place where it stops being it
  static JsonTree read(String line) throws Broken {
    try (JsonParser in = FACTORY.createParser(line)) {
      in.nextToken();
      JsonTree tree = value(in);
      if (in.nextToken() != null) {
        throw new Broken(
            column(in), "a second value follows on the line", "one object a line", null);
      }
      return tree;
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr() - 1;
      throw new Broken(
          column, "no JSON (" + e.getOriginalMessage() + ")", "one whole JSON object a line", null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int column(JsonParser in) {
    return in.currentTokenLocation().getColumnNr() - 1;
  }

  private static JsonTree value(JsonParser in) throws IOException {
    int column = column(in);
    JsonToken token = in.currentToken();
    return switch (token) {
      case null -> new JsonTree(0, null);
      case START_OBJECT -> new JsonTree(column, members(in));
      case START_ARRAY -> new JsonTree(column, elements(in));
      case VALUE_STRING -> new JsonTree(column, in.getText());
      case VALUE_NULL -> new JsonTree(column, null);
      default -> new JsonTree(column, new Scalar(in.getText()));
    };
  }

  private static Map<String, JsonTree> members(JsonParser in) throws IOException {
    Map<String, JsonTree> members = new LinkedHashMap<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String key = in.currentName();
      in.nextToken();
      members.put(key, value(in));
    }
    return members;
  }

  private static List<JsonTree> elements(JsonParser in) throws IOException {
    List<JsonTree> elements = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(in));
    }
    return elements;
  }
}
