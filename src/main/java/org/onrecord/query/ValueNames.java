package org.onrecord.query;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.index.Facet;

/// Names that people give to the values of facets with few values, in the languages of questions.
final class ValueNames {
  private static final Map<Facet, Map<String, String>> NAMES =
      Map.of(
          Facet.KIND,
          names(
              """
              NEWS article articles story stories press newspaper nouvelle nouvelles noticia noticias новость новости статья статьи أخبار خبر 新闻
              LETTER open-letter lettre lettres carta cartas письмо письма رسالة 信 信件 公开信
              SUBMISSION contribution contributions comments soumission contribución aportación предложение مساهمة 意见
              PRESS_RELEASE release pr communiqué comunicado пресс-релиз بيان-صحفي 新闻稿
              BLOG post blog-post blogue блог مدونة 博客
              STATEMENT declaration speech déclaration declaración заявление بيان 声明
              TREATY_TEXT treaty convention draft traité tratado договор معاهدة 条约
              """),
          Facet.VOICE,
          names(
              """
              DIRECT quote quotes quotation direct-quote direct-speech verbatim own-words directe directo directa прямая مباشر 直接
              INDIRECT paraphrase paraphrased reported indirect-speech indirecte indirecto indirecta косвенная غير-مباشر 间接
              MIXED partial part-quoted mixte mixto mixta смешанная 混合
              """),
          Facet.STANCE,
          names(
              """
              CRITICAL against negative opposed opposing con anti critique contre crítico crítica contra против критика ضد 反对 批评
              SUPPORTIVE for pro positive support supporting in-favour in-favor favorable pour favor за поддержка مؤيد 支持
              """));

  private ValueNames() {}

  /// The value that is called so; empty for no such name.
  static Optional<String> of(Facet facet, String written) {
    String name = written.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    return Optional.ofNullable(NAMES.getOrDefault(facet, Map.of()).get(name));
  }

  private static Map<String, String> names(String lines) {
    Map<String, String> names = new HashMap<>();
    for (String line : lines.strip().split("\n")) {
      String[] words = line.strip().split("\\s+");
      for (int i = 1; i < words.length; i++) {
        names.put(words[i], words[0]);
      }
    }
    return Map.copyOf(names);
  }
}
