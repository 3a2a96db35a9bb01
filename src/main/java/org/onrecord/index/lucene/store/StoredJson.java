package org.onrecord.index.lucene.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.util.BytesRef;
import org.onrecord.document.Document;
import org.onrecord.document.Text;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;

/// Records to bytes and back, equal to what went in. Safe for threads.
public final class StoredJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(texts())
          .addMixIn(Attribution.class, AttributionKinds.class)
          .addMixIn(Speaker.class, SpeakerKinds.class)
          .addMixIn(Document.class, WithoutPageMap.class)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private StoredJson() {}

  /// A value as it is stored.
  public static byte[] write(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a " + value.getClass().getSimpleName(), e);
    }
  }

  /// Reads a stored value.
  public static <T> T read(BytesRef json, Class<T> type) {
    return read(json.bytes, json.offset, json.length, type);
  }

  /// Reads a stored value.
  public static <T> T read(byte[] bytes, int offset, int length, Class<T> type) {
    try {
      return MAPPER.readValue(bytes, offset, length, type);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the index holds a " + type.getSimpleName() + " that cannot be read; build it anew", e);
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Attribution.Credited.class, name = "credited"),
    @JsonSubTypes.Type(value = Attribution.Unattributed.class, name = "unattributed")
  })
  private interface AttributionKinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Speaker.Registered.class, name = "registered"),
    @JsonSubTypes.Type(value = Speaker.Named.class, name = "named")
  })
  private interface SpeakerKinds {}

  /// The map is stored apart, so that reading a document does not read it.
  @JsonIgnoreProperties("pageMap")
  private interface WithoutPageMap {}

  private static SimpleModule texts() {
    return new SimpleModule("texts")
        .addSerializer(Text.class, new TextWriter())
        .addDeserializer(Text.class, new TextReader());
  }

  private static final class TextWriter extends StdSerializer<Text> {
    private static final long serialVersionUID = 1;

    TextWriter() {
      super(Text.class);
    }

    @Override
    public void serialize(Text text, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(text.string());
    }
  }

  private static final class TextReader extends StdDeserializer<Text> {
    private static final long serialVersionUID = 1;

    TextReader() {
      super(Text.class);
    }

    @Override
    public Text deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return Text.of(in.getText());
    }
  }
}
