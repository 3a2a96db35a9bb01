package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Mention;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.statement.ThemeTag;
import org.onrecord.theme.Theme;

/// Four actors, one concern and one treaty, all invented.
final class TestLexicon implements Lexicon {
  private static final List<Actor> ACTORS =
      List.of(
          actor("octavia-institute", Actor.Kind.ORGANISATION, "civil-society", "Octavia Institute"),
          actor("ruritania", Actor.Kind.STATE, "government", "Ruritania"),
          actor("boris-specimen", Actor.Kind.PERSON, "government", "Boris Specimen"),
          actor("campaigners", Actor.Kind.UNNAMED_GROUP, "civil-society", "campaigners"),
          actor("article-19", Actor.Kind.ORGANISATION, "civil-society", "ARTICLE 19"));

  private static Actor actor(String id, Actor.Kind kind, String category, String name) {
    return new Actor(
        id, kind, category, name, List.of(), null, List.of(), List.of(), null, "", List.of());
  }

  @Override
  public List<Mention> actors(String words) {
    List<Mention> mentions = new ArrayList<>();
    for (Actor actor : ACTORS) {
      spans(words, Pattern.quote(actor.name()))
          .forEach(s -> mentions.add(new Mention(s, List.of(actor.id()))));
    }
    mentions.sort(java.util.Comparator.comparing(Mention::span));
    return mentions;
  }

  @Override
  public Optional<Actor> actor(String id) {
    return ACTORS.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  @Override
  public List<Actor> named(String name) {
    return ACTORS.stream().filter(a -> a.name().equalsIgnoreCase(name)).toList();
  }

  @Override
  public Set<String> categories() {
    return Set.of("civil-society", "government", "company");
  }

  @Override
  public List<ThemeTag> themes(String words) {
    List<Span> evidence = spans(words, "privacy|data protection");
    return evidence.isEmpty() ? List.of() : List.of(new ThemeTag("privacy", evidence, 1));
  }

  @Override
  public Optional<Theme> theme(String id) {
    return id.equals("privacy")
        ? Optional.of(
            new Theme(id, Map.of("en", "Privacy"), List.of(), null, "", Map.of(), List.of()))
        : Optional.empty();
  }

  @Override
  public List<ProvisionRef> provisions(String words) {
    Matcher matcher = Pattern.compile("(?i)article ([0-9]+)(?:\\(([0-9])\\))?").matcher(words);
    List<ProvisionRef> refs = new ArrayList<>();
    while (matcher.find()) {
      Span span = Text.of(words).span(matcher.start(), matcher.end());
      refs.add(new ProvisionRef("treaty", null, matcher.group(1), matcher.group(2), span));
    }
    return refs;
  }

  @Override
  public List<String> instruments() {
    return List.of("treaty");
  }

  @Override
  public List<String> instrumentNames() {
    return List.of("Specimen Treaty");
  }

  private static List<Span> spans(String words, String pattern) {
    String lower = words.toLowerCase(Locale.ROOT);
    Matcher matcher =
        Pattern.compile("(?<![a-z0-9])(?i:" + pattern + ")(?![a-z0-9])").matcher(lower);
    List<Span> spans = new ArrayList<>();
    while (matcher.find()) {
      spans.add(Text.of(words).span(matcher.start(), matcher.end()));
    }
    return spans;
  }
}
