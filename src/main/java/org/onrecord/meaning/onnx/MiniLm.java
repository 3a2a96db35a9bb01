package org.onrecord.meaning.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.onrecord.meaning.Embedder;
import org.onrecord.meaning.ModelUnusable;
import org.onrecord.meaning.Vector;
import org.onrecord.meaning.WordPieces;

/// The model all-MiniLM-L6-v2 (English, 384 numbers, in whole numbers of eight bits) by ONNX
/// Runtime.
///
/// One text at a time on one thread, never padded beside others: what a text gives depends on
/// nothing but the text. Many threads may ask at once. Loading it takes a second, and 100 MB.
public final class MiniLm implements Embedder, AutoCloseable {
  /// The length of texts that the model was trained on; it takes 512 and is worse beyond.
  static final int MOST_PIECES = 256;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;

  private MiniLm(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
  }

  /// Loads the model.
  ///
  /// @throws IllegalStateException when the part is not here, see [Part#missing]
  /// @throws ModelUnusable when it does not work on this machine
  public static MiniLm load() {
    try (InputStream model = open(Part.MODEL);
        InputStream vocabulary = open(Part.PIECES)) {
      WordPieces pieces = new WordPieces(vocabulary(vocabulary));
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false);
      return new MiniLm(environment, session(environment, model.readAllBytes()), pieces);
    } catch (IOException e) {
      throw new UncheckedIOException("the model of the meaning part cannot be read", e);
    } catch (OrtException | LinkageError e) {
      throw unusable(e);
    }
  }

  private static ModelUnusable unusable(Throwable e) {
    return new ModelUnusable(
        "the part for meaning does not work on this machine (" + e.getMessage() + ")", e);
  }

  private static InputStream open(String name) throws IOException {
    URL at = Part.at(name);
    if (at == null) {
      throw new IllegalStateException("the meaning part is not here: " + Part.missing());
    }
    return at.openStream();
  }

  private static OrtSession session(OrtEnvironment environment, byte[] model) throws OrtException {
    try (SessionOptions options = new SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setDeterministicCompute(true);
      return environment.createSession(model, options);
    }
  }

  private static Map<String, Integer> vocabulary(InputStream json) throws IOException {
    JsonNode all = new ObjectMapper().readTree(json).path("model").path("vocab");
    Map<String, Integer> numbers = new HashMap<>();
    all.properties().forEach(entry -> numbers.put(entry.getKey(), entry.getValue().asInt()));
    return numbers;
  }

  @Override
  public String model() {
    return Part.NAME;
  }

  @Override
  public Set<String> languages() {
    return Part.LANGUAGES;
  }

  @Override
  public Embedding embed(String text) {
    WordPieces.Pieces read = pieces.of(text, MOST_PIECES);
    return new Embedding(Vector.of(mean(read.numbers())), read.cut());
  }

  /// Numbers of what it reads of a text.
  int[] pieces(String text) {
    return pieces.of(text, MOST_PIECES).numbers();
  }

  /// The mean of what the model gives for each piece.
  private float[] mean(int[] numbers) {
    long[][] ids = new long[1][numbers.length];
    long[][] ones = new long[1][numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      ids[0][i] = numbers[i];
      ones[0][i] = 1;
    }
    try (OnnxTensor input = OnnxTensor.createTensor(environment, ids);
        OnnxTensor mask = OnnxTensor.createTensor(environment, ones);
        OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][numbers.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      return mean(((float[][][]) result.get(0).getValue())[0]);
    } catch (OrtException e) {
      throw unusable(e);
    }
  }

  private static float[] mean(float[][] rows) {
    float[] sum = new float[rows[0].length];
    for (float[] row : rows) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += row[i];
      }
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] /= rows.length;
    }
    return sum;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model cannot be let go of: " + e.getMessage(), e);
    }
  }
}
