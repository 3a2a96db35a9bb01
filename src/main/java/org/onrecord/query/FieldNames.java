package org.onrecord.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.onrecord.vocabulary.Nearest;

/// Names that people give to fields and that are none: each is read as the field that it means.
final class FieldNames {
  /// What a name means.
  ///
  /// @param field the field
  /// @param bound the word that its value is bounded by, such as “since”; else empty
  /// @param besides another field that may be meant, to be told; else empty
  record Meant(String field, String bound, String besides) {}

  private static final Map<String, Meant> NAMES = names();

  private FieldNames() {}

  /// What a name means that is no field, in small letters.
  ///
  /// @param value what follows it: “from:2024” is a day, “from:Cisco” somebody
  static Optional<Meant> of(String name, String value) {
    return switch (name) {
      case "from" -> Optional.of(isDate(value) ? day("since") : new Meant("actor", "", ""));
      case "to" -> isDate(value) ? Optional.of(day("until")) : Optional.empty();
      default ->
          NAMES.containsKey(name) || !DayBounds.isBound(name)
              ? Optional.ofNullable(NAMES.get(name))
              : Optional.of(day(name));
    };
  }

  private static boolean isDate(String value) {
    return WrittenDays.READER.read(value).isPresent();
  }

  /// True for a name that is hardly a word with a colon behind it.
  static boolean isName(String name) {
    return NAMES.containsKey(name) && !QuestionWords.FUNCTION.contains(name);
  }

  /// Tells what fields there are, and which of them a name is nearest to.
  static String fields(String name, Collection<String> all) {
    Optional<String> near = name.length() < 4 ? Optional.empty() : Nearest.to(name, all);
    return near.map(field -> "did you mean “" + field + ":”?")
        .orElseGet(() -> "fields are " + String.join(", ", new TreeSet<>(all)) + ".");
  }

  private static Meant day(String bound) {
    return new Meant("said", bound, "");
  }

  private static Map<String, Meant> names() {
    Map<String, Meant> names = new HashMap<>();
    add(
        names,
        "actor",
        """
        speaker speakers who whom by person people org organisation organization company actors
        orateur personne qui auteurs hablante persona quién orador кто спикер организация
        المتحدث 发言人 谁 机构
        """);
    add(
        names,
        "theme",
        """
        concern concerns topic topics subject subjects about issue tag tags themes thème thèmes
        sujet préoccupation tema temas preocupación asunto тема темы الموضوع 主题 关切
        """);
    add(names, "said", "date dates day year month when fecha día año дата год التاريخ السنة 日期 年份");
    add(names, "published", "pubdate publication publicado publié опубликовано نشر 发布");
    add(
        names,
        "provision",
        """
        article articles art section clause paragraph para provisions artículo disposition
        disposición статья المادة 条 条款
        """);
    add(
        names,
        "publisher",
        """
        outlet newspaper paper media medium site website publishers éditeur journal medio editor
        periódico издание издатель الناشر 媒体 出版者
        """);
    add(names, "kind", "type types doctype kinds genre tipo тип вид النوع 类型");
    add(names, "lang", "language languages langue idioma язык اللغة 语言");
    add(names, "title", "headline heading intitle titre título заголовок العنوان 标题");
    add(names, "text", "body content intext quote statement texte texto цитата текст النص 原文");
    add(names, "passage", "context contexte contexto контекст 上下文");
    add(names, "stance", "position sentiment polarity posición позиция 立场");
    add(names, "document", "doc file документ 文件");
    for (String name : List.of("source", "fuente", "источник", "المصدر", "来源")) {
      names.put(name, new Meant("publisher", "", "actor"));
    }
    for (String name : List.of("author", "auteur", "autor", "автор", "الكاتب", "作者")) {
      names.put(name, new Meant("actor", "", "publisher"));
    }
    for (String bound : List.of("since", "after", "before", "until")) {
      names.put(bound, day(bound));
    }
    return Map.copyOf(names);
  }

  private static void add(Map<String, Meant> names, String field, String list) {
    for (String name : list.strip().split("\\s+")) {
      names.put(name, new Meant(field, "", ""));
    }
  }
}
