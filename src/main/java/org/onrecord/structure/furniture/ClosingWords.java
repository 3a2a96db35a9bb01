package org.onrecord.structure.furniture;

import java.util.regex.Pattern;

/// Words that close an article: over the comments, over the box on its author, how to reach whom.
public final class ClosingWords {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /// Words over what readers wrote.
  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?:\\(?\\d+\\)?\\s*)?(?:(?:reader|user|latest|all|alle|leser|les|tous"
              + " les|ihre|your)\\s?-?)?"
              + "(?:comments?|kommentare?|leserkommentare|commentaires?|comentarios?|comentários?"
              + "|commenti|reacties|komentarze|kommentarer|комментари[ийе]|отзывы|yorumlar|评论|評論|留言|コメント|التعليقات|discussion|join"
              + " the (?:discussion|conversation)|leave a (?:reply|comment)|post a comment|add a"
              + " comment|schreibe einen kommentar|kommentar"
              + " (?:schreiben|hinterlassen|verfassen)|laisser un commentaire|dej[ae] (?:un|tu|una)"
              + " (?:comentario|respuesta)|lascia un commento|deixe (?:um|o seu) comentário|geef"
              + " een reactie|dodaj komentarz|добавить (?:комментарий|отзыв)|оставить"
              + " комментарий|发表评论|اترك تعليقا)\\s*(?:\\(?\\d+\\)?)?\\W*",
          FLAGS);

  /// Words over the box on who wrote.
  private static final Pattern ABOUT_AUTHOR =
      Pattern.compile(
          "about the authors?|about the writer|über (?:den|die) autor(?:en|in|innen)?|zur person"
              + "|zum autor|à propos de l['’]auteure?|l['’]auteure?|sobre (?:el|la|o|a) autora?"
              + "|acerca del autor|l['’]autore|sull['’]autore|об авторе|over de auteur|o autorze"
              + "|om forfatteren|om författaren|عن الكاتب|关于作者|作者简介",
          FLAGS);

  private static final Pattern CONTACT =
      Pattern.compile(
          "\\bfollow (?:him|her|me|us|them|the author|[\\p{L}. ]{3,30}) on (?:\\w+"
              + " )?(?:twitter|x\\b|facebook|instagram|linkedin|threads|bluesky|mastodon)|\\b(?:may|can)"
              + " be (?:reached|contacted) (?:at|on|by|via)\\b|\\b(?:contact|e-?mail) (?:the"
              + " (?:author|reporter|writer)|(?:him|her|me) at)\\b|^have a (?:news )?tip\\b",
          FLAGS);

  private ClosingWords() {}

  /// True for the words over what is no more the article: comments, the author's box.
  public static boolean isHeading(String block) {
    return isCommentsHeading(block)
        || block.length() <= 60
            && !block.endsWith(".")
            && ABOUT_AUTHOR.matcher(block.strip()).lookingAt();
  }

  /// True for how to reach the author.
  public static boolean isContact(String block) {
    return block.length() <= 300 && CONTACT.matcher(block).find();
  }

  private static boolean isCommentsHeading(String block) {
    return block.length() <= 60 && COMMENTS.matcher(block.replace('\n', ' ')).matches();
  }
}
