package org.onrecord.attribution;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImprintTest {
  @Test
  void aLineOnHowTheDocumentWasMadeIsAnImprint() {
    assertTrue(Imprint.opens("Translation prepared by the secretariat of the guild."));
    assertFalse(Imprint.opens("The translation was bad and we say so."));
  }

  @Test
  void anAuthorThatSaysWhatItIsIntroducesItself() {
    List<String> guild = List.of("Guild of Bakers");
    assertTrue(Imprint.introduces("The Guild of Bakers is an association of bakers.", guild));
    assertFalse(Imprint.introduces("The Guild of Bakers is concerned about flour.", guild));
  }
}
