package org.onrecord.actor;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.vocabulary.Tokens;

/// A row for `actors.yaml`, as far as a name alone tells what to write.
///
/// @param id a slug of Latin letters
/// @param kind `person` or `organisation`, guessed by the words
/// @param name the name without title
public record NewRow(String id, String kind, String name) {
  private static final Set<String> BODY_WORDS =
      Set.of(
          "ministry",
          "department",
          "council",
          "committee",
          "commission",
          "office",
          "agency",
          "authority",
          "court",
          "parliament",
          "senate",
          "assembly",
          "government",
          "mission",
          "delegation",
          "embassy",
          "police",
          "bureau",
          "institute",
          "university",
          "college",
          "school",
          "centre",
          "center",
          "foundation",
          "association",
          "society",
          "union",
          "federation",
          "alliance",
          "coalition",
          "network",
          "league",
          "chamber",
          "group",
          "company",
          "corporation",
          "bank",
          "fund",
          "trust",
          "party",
          "front",
          "forum",
          "board",
          "press",
          "news",
          "times",
          "post",
          "herald",
          "gazette",
          "media",
          "project",
          "initiative",
          "international",
          "global",
          "world",
          "national",
          "united",
          "technologies",
          "systems",
          "labs",
          "rights",
          "watch",
          "campaign",
          "of",
          "for",
          "the",
          "and",
          "министерство",
          "институт",
          "центр",
          "союз",
          "ассоциация",
          "компания",
          "агентство");

  /// The row for a name as texts write it.
  public static NewRow of(String written) {
    List<String> words = BareName.of(written).words();
    boolean legal = BareName.of(written).rules().contains(NameRule.LEGAL_FORM);
    boolean person =
        !legal
            && words.size() > 1
            && words.size() < 5
            && words.stream().noneMatch(BODY_WORDS::contains)
            && words.stream().noneMatch(w -> w.chars().anyMatch(Character::isDigit));
    return new NewRow(slug(words), person ? "person" : "organisation", written.strip());
  }

  private static String slug(List<String> words) {
    String latin = words.stream().map(Latin::of).collect(Collectors.joining("-"));
    String plain = Normalizer.normalize(latin, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "actor-" + Integer.toHexString(words.hashCode()) : slug;
  }

  /// The row as YAML, ready to be pasted below `actors:`.
  ///
  /// @param variants other ways in which texts write the name
  public String yaml(List<String> variants) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("  - id: ").append(id).append('\n');
    yaml.append("    kind: ").append(kind).append('\n');
    yaml.append("    category: unspecified\n");
    yaml.append("    name: ").append(quoted(name)).append('\n');
    if (!variants.isEmpty()) {
      yaml.append("    aliases: [")
          .append(variants.stream().map(NewRow::quoted).collect(Collectors.joining(", ")))
          .append("]\n");
    }
    return yaml.append("    description: Who this is, in one sentence.\n").toString();
  }

  private static String quoted(String value) {
    boolean plain = Tokens.of(value).count() > 0 && value.matches("(?U)[\\p{L}][\\p{L}\\p{N} .-]*");
    return plain ? value : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
