package org.onrecord.actor;

/// Why a written name is taken for another way of writing a name of the register.
///
/// A rule links by itself only where it leaves all words of the name standing; the others suggest.
public enum NameRule {
  SAME(true, "the same name"),
  TITLE(true, "without its title"),
  LEGAL_FORM(true, "without its legal form"),
  SURNAME_FIRST(true, "with the surname first"),
  UMLAUT(true, "with the umlaut written otherwise"),
  OTHER_SCRIPT(true, "in other letters"),
  OTHER_SCRIPT_LOOSE(false, "in other letters, as far as they can be compared"),
  WORD_ORDER(false, "the same words in another order"),
  INITIALS(false, "with a given name shortened to its initial"),
  MIDDLE_NAME(false, "with one middle name more or less"),
  GENERATION(false, "the same name, but one is a Jr., Sr. or numbered one"),
  SURNAME(false, "the surname alone"),
  ACRONYM(false, "the first letters of its words"),
  LONGER(false, "the name within more words"),
  SPELLING(false, "but for a letter or two");

  private final boolean links;
  private final String words;

  NameRule(boolean links, String words) {
    this.links = links;
    this.words = words;
  }

  /// True when the rule is enough to link without a person's look.
  public boolean links() {
    return links;
  }

  /// What differs, in words that go on from the register's name.
  public String words() {
    return words;
  }
}
