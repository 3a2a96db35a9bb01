package org.onrecord.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class CueFileTest {
  @Test
  void everyBuiltInFileReads() {
    for (String language : List.of("en", "fr", "es", "de", "ru", "ar", "zh", "pt")) {
      assertNotNull(CueFile.read(language), language);
    }
    assertNull(CueFile.read("xx"));
  }

  @Test
  void verbsAreInflected() {
    assertEquals("denies", Inflection.present("deny"));
    assertEquals("calls for", Inflection.present("call for"));
    assertEquals("stresses", Inflection.present("stress"));
    assertEquals("admitted", Inflection.past("admit"));
    assertEquals("noted", Inflection.past("note"));
    assertEquals("arguing", Inflection.ing("argue"));
    assertEquals("calling for", Inflection.ing("call for"));
  }
}
