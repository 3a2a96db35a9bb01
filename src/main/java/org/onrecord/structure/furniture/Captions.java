package org.onrecord.structure.furniture;

import java.util.regex.Pattern;
import org.onrecord.structure.text.AnyOf;

/// Knows the words under a picture by the credit that they end in, or by the number that they open
/// with.
public final class Captions {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final int LONGEST = 320;

  /// “Figure 4: …”, “Abb. 2: …”.
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:fig(?:ure|\\.)?|abb(?:ildung|\\.)|figura|bild|afbeelding|foto|рис(?:унок|\\.)|图|圖)"
              + "\\s*\\d{1,3}\\s*[:.–-]\\s.*",
          FLAGS);

  /// “… © Name / Agency”, “… (Photo: Name)”, “… Name/Getty Images”.
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:[|(\\[\\s]|^)(?:©\\s?|\\(c\\)\\s|(?:fotos?|photos?|bild(?:er)?|image|grafik"
              + "|photograph|credits?|crédits?(?: photo)?|фото|foto de|zdj\\w*"
              + "|(?:photo|image) credit|bildnachweis|courtesy(?: of)?)\\s?[:©]\\s?)"
              + "(?-i:[\\p{Lu}@])[^.]{1,60}[.)\\]]?$"
              + "|(?:/|\\bvia |\\s)\\s?(?:getty images|istock(?:photo)?(?:\\.com)?|shutterstock"
              + "(?:\\.com)?|adobe\\s?stock|unsplash|pixabay|pexels|picture alliance"
              + "|imago images|fotolia(?:\\.com)?|pixelio(?:\\.de)?|photocase(?:\\.de)?"
              + "|depositphotos|alamy)[\\s/\\p{L}]{0,30}[)\\].]?$",
          FLAGS);

  private static final AnyOf OF_CREDIT =
      AnyOf.of(
          "©",
          "(c)",
          "foto",
          "photo",
          "bild",
          "image",
          "grafik",
          "credit",
          "crédit",
          "фото",
          "zdj",
          "courtesy",
          "istock",
          "shutterstock",
          "adobe",
          "unsplash",
          "pixabay",
          "pexels",
          "picture alliance",
          "pixelio",
          "alamy");

  private Captions() {}

  /// True for a block that explains a picture.
  public static boolean isCaption(String block) {
    return block.length() <= LONGEST
        && (NUMBERED.matcher(block).matches()
            || OF_CREDIT.in(AnyOf.fold(block)) && CREDIT.matcher(block).find());
  }
}
