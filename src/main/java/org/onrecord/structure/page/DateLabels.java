package org.onrecord.structure.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words beside a date that say of what it is the date: of publication or of a change.
final class DateLabels {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "\\b(?:publi(?:sh|é|ée|cad|catio|cat|kováno|kowan|cerad|sert|ceret)|posted|issued|released"
              + "|first published|created|written|online since|veröffentlich|erschienen|erstellt|eingestellt"
              + "|paru|mis en ligne|rédigé|créé|pubblicat|creato|gepubliceerd|geplaatst|aangemaakt"
              + "|опубликован|размещен|дата публикации|создан|opublikowan|dodano|data publikacji|utworzon"
              + "|yayın|eklenme|offentliggjort|julkaistu|zveřejněn|vydáno|közzététel|megjelent|diterbitkan"
              + "|δημοσι|опубліковано|публикуван)"
              + "|نشر|تاريخ|发布|发表|刊登|日期|公開|公开|掲載|投稿|게시|등록|입력",
          FLAGS);

  private static final Pattern MODIFIED =
      Pattern.compile(
          "\\b(?:updated?|modified|edited|revised|changed|reviewed|aktualisier|geändert|bearbeitet"
              + "|überarbeitet|stand\\s?:|letzte änderung|mise? à jour|modifié|actualizad|modificad"
              + "|actualització|aggiorna|modificat|atualizad|alterado|bijgewerkt|gewijzigd|laatst"
              + "|обновл|измен|редакци|zaktualizowan|aktualizacja|zmodyfikowan|güncelle|uppdaterad"
              + "|ändrad|oppdatert|endret|opdateret|ændret|päivitetty|muokattu|ενημέρω|aktualizov"
              + "|frissít|módosít|diperbarui|оновлен)"
              + "|تحديث|تعديل|更新|修改|修订|수정",
          FLAGS);

  /// What else a short line dates: a member's joining, a birth, a term.
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "\\b(?:registered|registriert|joined|member since|mitglied seit|inscri\\w*|miembro desde"
              + "|membro d\\w+|lid sinds|регистрация|dołączył\\w*|born|geboren|geb\\.|née? le|nacid\\w*"
              + "|deadline|expires|valid|gültig|founded|gegründet|since|seit|depuis|desde)\\W*(?:\\w+\\W+)?$"
              + "|تاريخ التسجيل|注册于?",
          FLAGS);

  private static final Pattern CLASS_MODIFIED =
      Pattern.compile("(?i)(?:updated?|modified|lastmod|last-mod|changed|edited)");
  private static final Pattern CLASS_PUBLISHED =
      Pattern.compile("(?i)(?:publi|pub-?date|posted|created|entry-date|post-?date|issued)");

  private DateLabels() {}

  /// True when the words tell of publication, nearer to their end than of a change.
  static boolean published(String before) {
    int at = last(PUBLISHED, before);
    return at >= 0 && at > last(MODIFIED, before);
  }

  /// True when the words tell of a change, nearer to their end than of publication.
  static boolean modified(String before) {
    int at = last(MODIFIED, before);
    return at >= 0 && at > last(PUBLISHED, before);
  }

  /// True when the words end with something else that a day can be of.
  static boolean otherwise(String before) {
    return OTHERWISE.matcher(before).find();
  }

  /// True when a class or id names a change and no publication.
  static boolean namesChange(String name) {
    return CLASS_MODIFIED.matcher(name).find() && !CLASS_PUBLISHED.matcher(name).find();
  }

  /// True when a class or id names the publication.
  static boolean namesPublication(String name) {
    return CLASS_PUBLISHED.matcher(name).find();
  }

  private static int last(Pattern pattern, String words) {
    Matcher m = pattern.matcher(words);
    int at = -1;
    while (m.find()) {
      at = m.start();
    }
    return at;
  }
}
