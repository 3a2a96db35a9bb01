package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Relay;
import org.onrecord.statement.Speaker;

/// Finds through whom a statement came: “speaking to …”, “told Politico”, “in an interview with …”,
/// and the outlets that a document credits at its foot.
final class Relays {
  private final Document document;
  private final Scan scan;
  private final RegisterNames register;
  private final NounPhrases phrases;
  private @Nullable Relay spokenTo;
  private Attribution.@Nullable Credited spoke;
  private int passage = -1;

  Relays(Document document, Scan scan, RegisterNames register, CueLexicon cues) {
    this.document = document;
    this.scan = scan;
    this.register = register;
    this.phrases = new NounPhrases(cues);
  }

  /// Through whom a draft came, nearest the speaker first; to be asked in text order.
  List<Relay> of(Draft draft, Attribution attribution) {
    List<Relay> relays = new ArrayList<>();
    Sentence sentence = scan.sentences().get(draft.sentence());
    Relay here = here(sentence, draft);
    if (here == null && sameSpeaker(attribution) && sentence.block().passage() <= passage + 1) {
      here = spokenTo;
    }
    if (here != null) {
      relays.add(here);
    }
    spokenTo = here;
    spoke = attribution instanceof Attribution.Credited credited ? credited : null;
    passage = sentence.block().passage();
    for (String via : document.via()) {
      relays.add(new Relay(speaker(via), null));
    }
    return relays;
  }

  private boolean sameSpeaker(Attribution attribution) {
    return attribution instanceof Attribution.Credited credited
        && spoke != null
        && spoke.speakers().equals(credited.speakers());
  }

  private @Nullable Relay here(Sentence s, Draft draft) {
    for (Range told : draft.addressees()) {
      Optional<RegisterNames.Found> outlet =
          register.in(told).stream().filter(Relays::isOutlet).findFirst();
      if (outlet.isPresent()) {
        return new Relay(outlet.get().speakers().get(0), outlet.get().span());
      }
    }
    for (int i = 0; i + 2 < s.size(); i++) {
      int from = opening(s, i);
      int to = from < 0 ? from : phrases.after(s, from, false);
      if (to > from) {
        return relay(s.range(from, to));
      }
    }
    return null;
  }

  private static boolean isOutlet(RegisterNames.Found found) {
    return found.isClear() && found.actor().category().equals("media");
  }

  /// First item of the one spoken to, behind “speaking to” and its like; or -1.
  private static int opening(Sentence s, int i) {
    boolean speaking =
        (s.low(i).equals("speaking") || s.low(i).equals("talking"))
            && (s.low(i + 1).equals("to") || s.low(i + 1).equals("with"));
    boolean interview =
        (s.low(i).equals("interview") || s.low(i).equals("interviews"))
            && s.low(i + 1).equals("with");
    return speaking || interview ? i + 2 : -1;
  }

  private Relay relay(Range words) {
    List<RegisterNames.Found> known = register.in(words);
    Speaker by =
        !known.isEmpty() && known.get(0).isClear()
            ? known.get(0).speakers().get(0)
            : new Speaker.Named(withoutArticle(words));
    Tokens tokens = scan.tokens();
    Span span = document.text().span(tokens.start(words.from()), tokens.end(words.to() - 1));
    return new Relay(by, span);
  }

  private String withoutArticle(Range words) {
    int from = words.from();
    boolean article = scan.tokens().low(from).equals("the") && words.to() - from > 1;
    return scan.tokens().slice(article ? from + 1 : from, words.to());
  }

  private Speaker speaker(String name) {
    var actor = register.byName(name, document);
    return actor == null ? new Speaker.Named(name) : RegisterNames.speaker(actor);
  }
}
