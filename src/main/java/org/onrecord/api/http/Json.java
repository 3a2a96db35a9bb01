package org.onrecord.api.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.onrecord.document.Span;

/// Writes JSON: dates in ISO 8601, spans as `[start, end]`. Reads it strictly: one value and
/// nothing behind it, no member twice. Safe for threads.
public final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                  .build())
          .addModule(new JavaTimeModule())
          .addModule(new SimpleModule().addSerializer(new SpanWriter()))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private Json() {}

  /// JSON in UTF-8, the members of records in the order of their components.
  public static byte[] bytes(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + value.getClass() + " as JSON", e);
    }
  }

  /// JSON as text.
  public static String string(Object value) {
    return new String(bytes(value), java.nio.charset.StandardCharsets.UTF_8);
  }

  /// Reads JSON.
  ///
  /// @throws JsonProcessingException with line and column when it is none
  public static JsonNode parse(String json) throws JsonProcessingException {
    return MAPPER.readTree(json);
  }

  /// Reads JSON in UTF-8.
  ///
  /// @throws IOException when it is none
  public static JsonNode read(byte[] json) throws IOException {
    return MAPPER.readTree(json);
  }

  /// An object without members.
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /// A value as JSON nodes.
  public static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  private static final class SpanWriter extends StdSerializer<Span> {
    private static final long serialVersionUID = 1;

    SpanWriter() {
      super(Span.class);
    }

    @Override
    public void serialize(Span span, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }
  }
}
