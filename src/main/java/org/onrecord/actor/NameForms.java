package org.onrecord.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.NameForm.Use;
import org.onrecord.vocabulary.Tokens;

/// Works out the ways in which an actor's name may be written.
final class NameForms {
  private final Actor actor;
  private final Set<String> metonyms;
  private final Set<String> seen = new HashSet<>();
  private final List<NameForm> forms = new ArrayList<>();

  private NameForms(Actor actor, Collection<String> metonyms) {
    this.actor = actor;
    this.metonyms = new HashSet<>(metonyms);
  }

  static List<NameForm> of(Actor actor, Collection<String> metonyms) {
    return new NameForms(actor, metonyms).all();
  }

  /// The folded words of a name, joined: equal for names that differ in case, accents, hyphens.
  static String key(Tokens name) {
    return String.join(" ", name.forms());
  }

  private List<NameForm> all() {
    add(actor.name(), Use.FULL, null, null, null);
    for (Actor.Alias alias : actor.aliases()) {
      Use use =
          alias.needsFullName()
              ? Use.SHORT
              : metonyms.contains(alias.name()) ? Use.METONYM : Use.FULL;
      add(alias.name(), use, alias.language(), alias.from(), alias.to());
    }
    if (actor.kind() == Actor.Kind.PERSON) {
      addShorterNames();
    }
    return forms;
  }

  private void add(
      String name,
      Use use,
      @Nullable String language,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    if (name.contains("(")) {
      return;
    }
    Tokens tokens = Tokens.of(withoutThe(name));
    Use own = use == Use.FULL && isNumbered(tokens) ? Use.NUMBERED : use;
    String dated = from == null && to == null ? "" : from + " to " + to;
    String key = tokens.text().endsWith(".") ? tokens.text() : key(tokens);
    if (seen.add(language + " " + own + " " + key + caseOf(tokens) + dated)) {
      forms.add(new NameForm(actor.id(), tokens, own, language, from, to));
    }
  }

  /// Capitals or not: “Executive Branch” and “executive branch” are two forms.
  private static String caseOf(Tokens tokens) {
    StringBuilder capitals = new StringBuilder(" ");
    for (int i = 0; i < tokens.count(); i++) {
      capitals.append(tokens.capitalised(i) ? 'A' : 'a');
    }
    return capitals.toString();
  }

  private static boolean isNumbered(Tokens tokens) {
    return tokens.count() == 2
        && tokens.form(0).equals("article")
        && Character.isDigit(tokens.form(1).charAt(0));
  }

  /// “The” belongs to a name only before a single common word: The Register.
  private static String withoutThe(String name) {
    if (name.startsWith("the ")) {
      return name.substring(4);
    }
    boolean single = name.startsWith("The ") && name.indexOf(' ', 4) < 0;
    return name.startsWith("The ") && !single ? name.substring(4) : name;
  }

  /// A person's name without initials and middle names, and the surname alone.
  private void addShorterNames() {
    Tokens name = Tokens.of(actor.name());
    List<String> words = new ArrayList<>();
    for (int i = 0; i < name.count(); i++) {
      if (name.form(i).length() > 1) {
        words.add(name.written(i));
      }
    }
    boolean plain =
        actor.name().chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '.');
    if (plain && words.size() >= 2 && words.size() < name.count()) {
      add(String.join(" ", words), Use.FULL, null, null, null);
    }
    boolean surnameGiven = actor.aliases().stream().anyMatch(Actor.Alias::needsFullName);
    if (!surnameGiven && words.size() >= 2) {
      add(words.getLast(), Use.SHORT, null, null, null);
    }
  }
}
