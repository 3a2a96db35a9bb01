package org.onrecord.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.NameForm.Use;
import org.onrecord.document.Document;
import org.onrecord.document.Passage;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.vocabulary.Tokens;

/// Finds the names of the register in one text.
///
/// First every place where names begin is noted with the forms that fit there; then short forms are
/// held against the full names of the document, and ambiguous ones settled by them.
final class MentionFinder {
  /// Names that begin at the same word, the longest first.
  private record Place(int word, List<NameForm> forms) {}

  private final NameTable table;
  private final Surroundings around;
  private final Set<String> everydayWords;

  MentionFinder(NameTable table, Set<String> everydayWords) {
    this.table = table;
    this.around = new Surroundings();
    this.everydayWords = everydayWords;
  }

  List<Mention> in(Document document) {
    Tokens tokens = Tokens.of(document.text().string());
    List<Place> places = places(tokens, day(document), document.language(), false);
    Map<String, Integer> fullNames = fullNames(places);
    List<Mention> mentions = new ArrayList<>();
    int free = 0;
    for (Place place : places) {
      if (place.word < free) {
        continue;
      }
      boolean early = standsAbove(document, document.text().codePoint(tokens.start(place.word)));
      List<NameForm> chosen = choose(place, fullNames, early);
      if (!chosen.isEmpty()) {
        free = place.word + chosen.getFirst().words();
        mentions.add(mention(document.text(), tokens, place.word, settle(chosen, fullNames)));
      }
    }
    return mentions;
  }

  /// Names in a question: capitals may be missing, short forms need no full name.
  List<Mention> inQuestion(Text question) {
    Tokens tokens = Tokens.of(question.string());
    List<Mention> mentions = new ArrayList<>();
    int free = 0;
    for (Place place : places(tokens, null, "und", true)) {
      if (place.word >= free) {
        NameForm first = place.forms.getFirst();
        List<NameForm> same = place.forms.stream().filter(f -> f.words() == first.words()).toList();
        free = place.word + first.words();
        mentions.add(mention(question, tokens, place.word, same));
      }
    }
    return mentions;
  }

  private static @Nullable LocalDate day(Document document) {
    LocalDate to = document.published().to();
    return to == null ? document.published().from() : to;
  }

  private List<Place> places(
      Tokens tokens, @Nullable LocalDate when, String language, boolean question) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      List<NameForm> fitting = null;
      for (NameForm form : table.at(tokens, i)) {
        if (form.holdsOn(when) && form.holdsIn(language) && fits(tokens, i, form, question)) {
          fitting = fitting == null ? new ArrayList<>(2) : fitting;
          fitting.add(form);
        }
      }
      if (fitting != null) {
        places.add(new Place(i, fitting));
      }
    }
    return places;
  }

  private boolean fits(Tokens tokens, int word, NameForm form, boolean question) {
    if (question) {
      boolean strict = form.words() == 1 && everydayWords.contains(tokens.form(word));
      return form.use() != Use.NUMBERED && form.fits(tokens, word, !strict)
          || form.use() == Use.NUMBERED && form.fits(tokens, word, true);
    }
    int last = word + form.words() - 1;
    return form.fits(tokens, word, false)
        && around.allow(tokens, word, last)
        && switch (form.use()) {
          case FULL -> true;
          case METONYM -> around.allowMetonym(tokens, word, last);
          case NUMBERED -> org.onrecord.vocabulary.NumberedName.isName(tokens, word, last);
          case SHORT -> around.allowShort(tokens, word, last);
        };
  }

  /// For each actor, the first word at which a full name stands that names no other actor.
  private static Map<String, Integer> fullNames(List<Place> places) {
    Map<String, Integer> first = new HashMap<>();
    for (Place place : places) {
      NameForm longest = place.forms.getFirst();
      List<NameForm> same =
          place.forms.stream()
              .filter(f -> f.words() == longest.words() && f.use() != Use.SHORT)
              .toList();
      if (same.stream().map(NameForm::actorId).distinct().count() == 1
          && same.getFirst().use() != Use.METONYM) {
        first.putIfAbsent(same.getFirst().actorId(), place.word);
      }
    }
    return first;
  }

  /// The longest forms that count here.
  private static List<NameForm> choose(Place place, Map<String, Integer> fullNames, boolean early) {
    List<NameForm> chosen = new ArrayList<>();
    for (NameForm form : place.forms) {
      if (!chosen.isEmpty() && form.words() < chosen.getFirst().words()) {
        break;
      }
      Integer full = fullNames.get(form.actorId());
      if (form.use() != Use.SHORT || full != null && (early || full < place.word)) {
        chosen.add(form);
      }
    }
    return chosen;
  }

  /// Of several actors, those that the document names in full; all when it names none or all.
  private static List<NameForm> settle(List<NameForm> forms, Map<String, Integer> fullNames) {
    List<NameForm> named = forms.stream().filter(f -> fullNames.containsKey(f.actorId())).toList();
    return named.isEmpty() ? forms : named;
  }

  /// Headlines may use a short name before the text gives the full one.
  private static boolean standsAbove(Document document, int codePoint) {
    List<Passage> passages = document.passages();
    int from = 0;
    int to = passages.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (passages.get(middle).span().end() > codePoint) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from < passages.size()
        && passages.get(from).span().start() <= codePoint
        && switch (passages.get(from).kind()) {
          case TITLE, STANDFIRST, HEADING, CAPTION -> true;
          default -> false;
        };
  }

  private static Mention mention(Text text, Tokens tokens, int word, List<NameForm> forms) {
    NameForm form = forms.getFirst();
    int end = tokens.end(word + form.words() - 1);
    String name = form.tokens().text();
    String all = text.string();
    if (name.endsWith(".") && end < all.length() && all.charAt(end) == '.') {
      end++;
    }
    Set<String> ids = new LinkedHashSet<>();
    forms.stream().map(NameForm::actorId).sorted().forEach(ids::add);
    Span span = text.span(tokens.start(word), end);
    return new Mention(span, List.copyOf(ids));
  }
}
