package org.onrecord.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.copies.Campaign.Addition;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Text;

/// Form letters: which letters are one campaign, what they share, and what each adds.
class CampaignsTest {
  private static final List<String> LAMPS =
      List.of(
          "I ask you to vote against the harbour lighting treaty, because a lamp that burns only"
              + " for those who pay is no lamp at all.",
          "The draft gives every police force the power to switch off a lighthouse without a"
              + " judge.",
          "Please stand with the keepers and send the draft back to the committee.");

  private static final List<String> CABLES =
      List.of(
          "Our cooperative runs a cable station, and the proposed retention rule would oblige us to"
              + " record every call for two years.",
          "No station of our size can guard such records, and no thief could wish for a better"
              + " hoard.",
          "We therefore request that stations with fewer than ten employees be exempt.");

  private static final List<String> SCHOOLS =
      List.of(
          "As a teacher I fear that article nine will turn a classroom exercise into an offence.",
          "Children learn how locks work by opening them, and so do engineers.",
          "Kindly add an exception for education before the text is put to the vote.");

  private static final List<String> NAMES =
      List.of(
          "Anna Quell",
          "Bo Lindt",
          "Cleo Marsh",
          "Dora Finch",
          "Emil Rask",
          "Farida Noor",
          "Goran Pell",
          "Hanne Voss",
          "Ivo Kranz",
          "Jana Orel",
          "Kofi Asare",
          "Lena Ostrow",
          "Milan Sorek",
          "Nora Tamm");

  private static final List<String> OWN =
      List.of(
          "My father drowned in the winter of 1986 on a night when the lamp was dark",
          "Last week a stranger asked my daughter for her password",
          "In Saltmere nobody was consulted",
          "I have written to your predecessor three times and never had an answer",
          "We lost two apprentices to a firm abroad that will not have to follow this rule");

  private static Writing letter(String folder, int number, List<String> form) {
    List<String> paragraphs = new ArrayList<>(form);
    if (number % 3 != 0) {
      paragraphs.add(number % 2 == 0 ? 1 : 2, OWN.get(number % OWN.size()) + ".");
    }
    return Writing.of(folder + "/" + number + ".txt", paragraphs.toArray(String[]::new))
        .kind(number % 4 == 1 ? DocumentKind.SUBMISSION : DocumentKind.LETTER)
        .by("Ministry of Harbours")
        .from(NAMES.get(number))
        .on("2024-05-" + (10 + number));
  }

  private static List<Writing> letters(String folder, int number, List<String> form) {
    List<Writing> letters = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      letters.add(letter(folder, i, form));
    }
    return letters;
  }

  /// Share a greeting and a close, and nothing else.
  private static List<Writing> greetings() {
    List<Writing> letters = new ArrayList<>();
    List<String> bodies =
        List.of(
            "The ferry timetable leaves the pupils of the northern islands waiting for an hour and"
                + " a half every afternoon, in the rain and without a roof, and in the dark from"
                + " November on.",
            "Our museum would like to borrow the lens of the old tower for an exhibition next"
                + " summer, and we would bear the cost of transport, of insurance and of two"
                + " guards.",
            "The dredging works have covered the oyster beds of four families with silt, and what"
                + " is left of them cannot be sold; we request an inspection before the season.",
            "A crane of the container terminal has been sounding an alarm every night for three"
                + " weeks now, and the company answers neither letters nor telephone calls.");
    for (int i = 0; i < bodies.size(); i++) {
      letters.add(
          Writing.of(
                  "greetings/" + i + ".txt",
                  "I am writing to you as a resident of this coast and I hope that you are well.",
                  bodies.get(i),
                  "Thank you very much for your time and I look forward to hearing from you.")
              .kind(DocumentKind.LETTER)
              .from(NAMES.get(i)));
    }
    return letters;
  }

  private static Map<String, Campaign> found(List<Writing> letters, long seed) {
    MemoryShelf shelf = new MemoryShelf(seed).put(letters.toArray(Writing[]::new));
    CopyFinder.find(shelf, List.of());
    Map<String, Campaign> found = new TreeMap<>();
    for (Writing letter : letters) {
      Campaign own = shelf.of(letter).campaign();
      if (own != null) {
        found.put(letter.path(), whole(shelf, letters, own));
      }
    }
    return found;
  }

  /// As the first letter keeps it.
  private static Campaign whole(MemoryShelf shelf, List<Writing> letters, Campaign own) {
    Writing first =
        letters.stream().filter(l -> l.id().equals(own.first())).findFirst().orElseThrow();
    return java.util.Objects.requireNonNull(shelf.of(first).campaign());
  }

  private static @Nullable Campaign campaign(List<Writing> letters) {
    Map<String, Campaign> found = found(letters, 1);
    return found.isEmpty() ? null : found.values().iterator().next();
  }

  @Test
  void lettersOfDifferentSendersThatShareTheirTextAreACampaignThatSaysWhatEachAdds() {
    Campaign campaign = campaign(letters("lamps", 14, LAMPS));
    assertNotNull(campaign);
    assertEquals(14, campaign.letters().size());
    assertEquals(14, campaign.senders());
    assertEquals(letter("lamps", 0, LAMPS).id(), campaign.first());
    assertEquals(campaign.first().substring(0, 12), campaign.id());
    String shared = String.join(" ", campaign.template());
    for (String sentence : LAMPS) {
      String words = sentence.substring(0, sentence.length() - 1);
      assertTrue(shared.contains(words), () -> words + " is not in " + shared);
    }
    for (int i = 0; i < 14; i++) {
      Campaign.Letter letter = campaign.letters().get(i);
      assertEquals(List.of(NAMES.get(i)), letter.senders());
      List<String> expected = i % 3 == 0 ? List.of() : List.of(OWN.get(i % OWN.size()));
      assertEquals(expected, letter.adds().stream().map(Addition::words).toList(), "letter " + i);
      Text text = letter("lamps", i, LAMPS).document().text();
      letter.adds().forEach(a -> assertEquals(a.words(), text.slice(a.span())));
    }
  }

  @Test
  void threeCampaignsAreThreeAndOtherLettersAreNone() {
    List<Writing> all = new ArrayList<>(letters("lamps", 7, LAMPS));
    all.addAll(letters("cables", 5, CABLES));
    all.addAll(letters("schools", 3, SCHOOLS));
    all.addAll(greetings());
    Map<String, Campaign> found = found(all, 2);
    Map<String, List<String>> byCampaign = new TreeMap<>();
    found.forEach(
        (path, c) -> byCampaign.computeIfAbsent(c.id(), i -> new ArrayList<>()).add(path));
    assertEquals(3, byCampaign.size(), byCampaign::toString);
    assertEquals(15, found.size(), byCampaign::toString);
    byCampaign
        .values()
        .forEach(
            paths ->
                assertEquals(
                    1, paths.stream().map(p -> p.substring(0, p.indexOf('/'))).distinct().count()));
  }

  @Test
  void theSameLettersInAnyOrderGiveTheSameCampaigns() {
    long seed = 11;
    List<Writing> all = new ArrayList<>(letters("lamps", 9, LAMPS));
    all.addAll(letters("cables", 6, CABLES));
    all.addAll(greetings());
    Map<String, Campaign> expected = found(all, seed);
    assertEquals(15, expected.size());
    Random random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(all, random);
      MemoryShelf shelf = new MemoryShelf(seed + i);
      for (int from = 0; from < all.size(); from += 5) {
        List<Writing> some = all.subList(from, Math.min(all.size(), from + 5));
        shelf.put(some.toArray(Writing[]::new));
        CopyFinder.find(shelf, List.of());
      }
      Map<String, Campaign> now = new TreeMap<>();
      for (Writing letter : all) {
        Campaign own = shelf.of(letter).campaign();
        if (own != null) {
          now.put(letter.path(), whole(shelf, all, own));
        }
      }
      assertEquals(expected, now, "seed " + seed + ", order " + i);
    }
  }

  @Test
  void aLaterLetterJoinsAndTheIdStays() {
    List<Writing> letters = letters("lamps", 4, LAMPS);
    Campaign before = campaign(letters);
    letters.add(letter("lamps", 8, LAMPS));
    Campaign after = campaign(letters);
    assertNotNull(before);
    assertNotNull(after);
    assertEquals(before.id(), after.id());
    assertEquals(5, after.letters().size());
  }

  /// Both add more than they share, and hang together only by letters that add nothing.
  @Test
  void lettersThatAddMuchBelongToTheCampaignToo() {
    List<Writing> letters = letters("lamps", 6, LAMPS);
    for (int i = 6; i < 8; i++) {
      List<String> paragraphs = new ArrayList<>(LAMPS);
      Random random = new Random(i);
      for (int n = 0; n < 4; n++) {
        StringBuilder own = new StringBuilder();
        for (int w = 0; w < 25; w++) {
          own.append("own").append(random.nextInt(5000)).append(' ');
        }
        paragraphs.add(own.toString().strip());
      }
      letters.add(
          Writing.of("lamps/long" + i + ".txt", paragraphs.toArray(String[]::new))
              .kind(DocumentKind.LETTER)
              .from(NAMES.get(i))
              .on("2024-05-0" + (i - 5)));
    }
    Campaign campaign = campaign(letters);
    assertNotNull(campaign);
    assertEquals(8, campaign.letters().size());
    assertEquals(8, campaign.senders());
  }

  /// One letter of many on three sites, and one sender who writes thrice, are no campaigns.
  @Test
  void oneSenderIsNoCampaign() {
    List<Writing> reposts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      reposts.add(
          Writing.of("site" + i + ".html", LAMPS.toArray(String[]::new))
              .kind(DocumentKind.LETTER)
              .by("Site " + i)
              .from("Keepers' Union", "Cable Cooperative", "Site " + i));
    }
    assertNull(campaign(reposts));
    List<Writing> thrice = letters("lamps", 4, LAMPS);
    thrice.forEach(letter -> letter.from("Anna Quell", "Saltmere"));
    assertNull(campaign(thrice));
    List<Writing> neighbours = letters("lamps", 4, LAMPS);
    for (int i = 0; i < 4; i++) {
      neighbours.get(i).from(NAMES.get(i), "Saltmere");
    }
    assertNotNull(campaign(neighbours));
  }

  @Test
  void newsThatPrintsTheFormIsNoLetterOfTheCampaign() {
    List<Writing> letters = letters("lamps", 4, LAMPS);
    letters.add(Writing.of("news.html", LAMPS.toArray(String[]::new)).on("2024-06-01"));
    Campaign campaign = campaign(letters);
    assertNotNull(campaign);
    assertEquals(4, campaign.letters().size());
  }
}
