package org.onrecord.cli;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.api.alert.Courier;
import org.onrecord.api.alert.DeadLetters;
import org.onrecord.api.alert.DeadLetters.Letter;
import org.onrecord.api.alert.Hook;
import org.onrecord.api.alert.SavedSearch;
import org.onrecord.api.alert.SearchesFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `onrecord searches`.
@Command(
    name = "searches",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the saved searches of a corpus, and deliveries to their web hooks that were given up.",
      "",
      "A delivery that was given up is kept until --resend has sent it again, under its old id."
    })
final class SearchesCommand implements Callable<Integer> {
  @Mixin private Places places = new Places();

  @Option(
      names = "--resend",
      paramLabel = "ID",
      description = "Sends a delivery that was given up, or 'all'; may be repeated.")
  private List<String> resend = List.of();

  @Override
  public Integer call() {
    List<SavedSearch> searches = SearchesFile.read(places.corpus());
    var dead = new DeadLetters(places.alerts());
    return resend.isEmpty() ? list(searches, dead.all()) : resend(searches, dead);
  }

  private static int list(List<SavedSearch> searches, List<Letter> dead) {
    for (SavedSearch search : searches) {
      System.out.println(search.id() + "  " + Terminal.plain(search.query()));
    }
    for (Letter letter : dead) {
      System.out.println(
          "given up "
              + letter.at()
              + "  "
              + letter.delivery()
              + "  "
              + letter.search()
              + ", "
              + Sentences.count(letter.told().size(), "statement", "statements")
              + ": "
              + Terminal.plain(letter.fault()));
    }
    return searches.isEmpty() && dead.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
  }

  private int resend(List<SavedSearch> searches, DeadLetters dead) {
    List<Letter> letters = dead.all();
    for (String id : resend) {
      if (!id.equals("all") && letters.stream().noneMatch(l -> l.delivery().equals(id))) {
        throw new WrongInput(
            "no delivery "
                + Terminal.plain(id)
                + " was given up; 'onrecord searches' lists those that were");
      }
    }
    int left = 0;
    try (var courier = new Courier(Clock.systemUTC())) {
      for (Letter letter : letters) {
        if (resend.contains("all") || resend.contains(letter.delivery())) {
          left += sent(letter, searches, courier, dead) ? 0 : 1;
        }
      }
    }
    return left == 0 ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
  }

  private static boolean sent(
      Letter letter, List<SavedSearch> searches, Courier courier, DeadLetters dead) {
    Optional<String> fault =
        hook(searches, letter.search())
            .map(hook -> courier.send(hook, letter.delivery(), letter.body()))
            .orElse(Optional.of("no saved search of this id has a web hook"));
    if (fault.isEmpty()) {
      dead.remove(letter.delivery());
    }
    System.out.println(
        letter.delivery() + "  " + fault.map(f -> "not taken: " + f).orElse("taken"));
    return fault.isEmpty();
  }

  private static Optional<Hook> hook(List<SavedSearch> searches, String id) {
    return searches.stream()
        .filter(search -> search.id().equals(id))
        .findFirst()
        .flatMap(search -> Optional.ofNullable(search.hook()));
  }
}
