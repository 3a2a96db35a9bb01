package org.onrecord.attribution.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrainerTest {
  private static final Trainer.Settings SETTINGS = new Trainer.Settings(10, 8, .1f, 0, 1, 7);

  /// A toy grammar: words 0 to 4 are names, 5 and 6 verbs; what stands behind a verb was said.
  private static Example sentence(Random random) {
    int size = 3 + random.nextInt(6);
    int[] words = new int[size];
    int[] tags = new int[size];
    int verb = 1 + random.nextInt(size - 2);
    for (int i = 0; i < size; i++) {
      words[i] =
          i == verb ? 5 + random.nextInt(2) : i < verb ? random.nextInt(5) : 7 + random.nextInt(20);
      tags[i] =
          i == verb
              ? Tag.BEGIN_CUE.code()
              : i < verb
                  ? (i == 0 ? Tag.BEGIN_SOURCE : Tag.IN_SOURCE).code()
                  : (i == verb + 1 ? Tag.BEGIN_CONTENT : Tag.IN_CONTENT).code();
    }
    Row row = new Row();
    for (int i = 0; i < size; i++) {
      row.add(Row.hash(0, words[i]));
      row.add(Row.hash(1, i == 0 ? -1 : words[i - 1]));
      row.next();
    }
    return new Example(row, tags);
  }

  private static List<Example> sentences(long seed, int count) {
    Random random = new Random(seed);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      examples.add(sentence(random));
    }
    return examples;
  }

  @Test
  void learnsAToyGrammar() {
    Model model = Trainer.train(sentences(1, 300), SETTINGS);
    for (Example unseen : sentences(2, 100)) {
      assertArrayEquals(unseen.tags(), model.tags(unseen.row()));
    }
  }

  @Test
  void isSureOfWhatItHasLearnt() {
    Model model = Trainer.train(sentences(1, 300), SETTINGS);
    Example unseen = sentences(3, 1).get(0);
    Labels labels = model.label(unseen.row(), 0);
    assertTrue(labels.chance(0, Tag.BEGIN_SOURCE.code()) > .9);
  }

  @Test
  void findsMoreWhenAskedTo() {
    Model model = Trainer.train(sentences(1, 300), SETTINGS);
    Row row = sentences(4, 1).get(0).row();
    assertTrue(Arrays.stream(model.label(row, 100).loose()).allMatch(tag -> tag == 0));
    assertTrue(Arrays.stream(model.label(row, -100).loose()).noneMatch(tag -> tag == 0));
  }

  @Test
  void theSameExamplesGiveTheSameBytes() {
    byte[] once = ModelFile.write(List.of(Trainer.train(sentences(1, 100), SETTINGS)));
    byte[] again = ModelFile.write(List.of(Trainer.train(sentences(1, 100), SETTINGS)));
    assertArrayEquals(once, again);
    byte[] others = ModelFile.write(List.of(Trainer.train(sentences(9, 100), SETTINGS)));
    assertFalse(Arrays.equals(once, others));
  }

  @Test
  void theMeanOfSeveralOrdersIsAModelOfItsOwnAndTheSameEachTime() {
    List<Example> examples = sentences(1, 300);
    Model mean = Trainer.train(examples, SETTINGS, 3);
    for (Example unseen : sentences(2, 100)) {
      assertArrayEquals(unseen.tags(), mean.tags(unseen.row()));
    }
    byte[] bytes = ModelFile.write(List.of(mean));
    byte[] one = ModelFile.write(List.of(Trainer.train(examples, SETTINGS, 1)));
    assertArrayEquals(bytes, ModelFile.write(List.of(Trainer.train(examples, SETTINGS, 3))));
    assertArrayEquals(one, ModelFile.write(List.of(Trainer.train(examples, SETTINGS))));
    assertFalse(Arrays.equals(one, bytes));
  }

  @Test
  void aModelComesBackFromItsFile() {
    Model model = Trainer.train(sentences(1, 100), SETTINGS);
    Model back = ModelFile.read(ModelFile.write(List.of(model)), "toy.bin", 1).get(0);
    for (Example example : sentences(5, 20)) {
      assertArrayEquals(
          model.label(example.row(), 0).chances(), back.label(example.row(), 0).chances());
    }
  }

  @Test
  void refusesADamagedFileInASentence() {
    byte[] bytes = ModelFile.write(List.of(Trainer.train(sentences(1, 20), SETTINGS)));
    Random random = new Random(6);
    for (int i = 0; i < 200; i++) {
      byte[] damaged = bytes.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      var refused =
          assertThrows(IllegalArgumentException.class, () -> ModelFile.read(damaged, "toy.bin", 1));
      assertTrue(String.valueOf(refused.getMessage()).startsWith("The model toy.bin"));
    }
    for (int length = 0; length < bytes.length; length += 97) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(IllegalArgumentException.class, () -> ModelFile.read(cut, "toy.bin", 1));
    }
    assertEquals(
        "The model toy.bin holds 1 models where 3 are expected; make it again with “onrecord"
            + " train”.",
        assertThrows(IllegalArgumentException.class, () -> ModelFile.read(bytes, "toy.bin", 3))
            .getMessage());
  }
}
