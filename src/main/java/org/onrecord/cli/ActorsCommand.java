package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.NewRow;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Corrections;
import org.onrecord.correction.CorrectionsFile;
import org.onrecord.correction.GivenDate;
import org.onrecord.correction.RegisterAction;
import org.onrecord.document.DatedAs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `onrecord actors`: the names that wait, and the decisions about them.
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    description = {
      "Cleans the names of those who speak.",
      "",
      "'review' lists the names that the register does not hold; the other verbs write one decision"
          + " each to the corpus' corrections.jsonl, with who took it, when and why. Nothing else"
          + " is changed: the next ingest reads by it, and 'split' or an undo takes it back."
    },
    subcommands = {ActorsReview.class},
    synopsisSubcommandLabel = "VERB")
final class ActorsCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        java.util.Objects.requireNonNull(spec).commandLine(),
        "say what to do: review, accept, add, alias, rename, merge or split");
  }

  @Command(
      name = "accept",
      mixinStandardHelpOptions = true,
      description = "These names mean that actor: 'accept milton-mueller \"M. Mueller\"'.")
  int accept(
      @Mixin Deciding deciding,
      @Parameters(paramLabel = "ACTOR", description = "Id of the register.") String actor,
      @Parameters(paramLabel = "NAME", arity = "1..*", description = "Names as texts write them.")
          List<String> names) {
    deciding.check(deciding.reading(), actor);
    return deciding.write(
        names.stream()
            .map(name -> new RegisterAction.AddAlias(actor, name.strip(), null, null, null))
            .toList());
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "A new actor: 'add \"Jane Roe\" --category media'.")
  int add(
      @Mixin Deciding deciding,
      @Parameters(paramLabel = "NAME", description = "As it is shown.") String name,
      @Option(names = "--id", paramLabel = "ID", description = "Id (default: made of the name).")
          @Nullable String id,
      @Option(
              names = "--kind",
              paramLabel = "KIND",
              description =
                  "person, organisation, public-body, state, coalition or unnamed-group (default:"
                      + " guessed by the name).")
          @Nullable String kind,
      @Option(
              names = "--category",
              paramLabel = "CATEGORY",
              defaultValue = "unspecified",
              description = "As in actors.yaml (default: ${DEFAULT-VALUE}).")
          String category,
      @Option(
              names = "--alias",
              paramLabel = "NAME",
              description = "Another name; may be repeated.")
          @Nullable List<String> aliases) {
    NewRow row = NewRow.of(name);
    String slug = id == null ? row.id() : id;
    ReadingPart reading = deciding.reading();
    if (reading.register().find(slug).isPresent()) {
      throw new WrongInput(
          "the register has an actor \""
              + slug
              + "\" already; give another --id, or 'accept' the"
              + " name for it");
    }
    ActorWords.check(slug, kind, category);
    return deciding.write(
        List.of(
            new RegisterAction.Add(
                slug,
                kind == null ? row.kind() : kind,
                category,
                row.name(),
                aliases == null ? List.of() : aliases)));
  }

  @Command(
      name = "alias",
      mixinStandardHelpOptions = true,
      description = "Another name of an actor, in one language or for a time.")
  int alias(
      @Mixin Deciding deciding,
      @Parameters(paramLabel = "ACTOR", description = "Id of the register.") String actor,
      @Parameters(paramLabel = "NAME", description = "As texts write it.") String name,
      @Option(names = "--language", paramLabel = "CODE", description = "Such as fr; else in all.")
          @Nullable String language,
      @Option(names = "--from", paramLabel = "DATE", description = "From this day, month or year.")
          @Nullable String from,
      @Option(names = "--until", paramLabel = "DATE", description = "Until this one, included.")
          @Nullable String until) {
    deciding.check(deciding.reading(), actor);
    return deciding.write(
        List.of(
            new RegisterAction.AddAlias(
                actor,
                name.strip(),
                language,
                from == null ? null : dated(from).from(),
                until == null ? null : dated(until).to())));
  }

  private static DatedAs dated(String date) {
    return GivenDate.of(date).dated(DatedAs.Ground.EXPLICIT, date);
  }

  @Command(
      name = "rename",
      mixinStandardHelpOptions = true,
      description = "Shows an actor by another name; the one before stays an alias.")
  int rename(
      @Mixin Deciding deciding,
      @Parameters(paramLabel = "ACTOR", description = "Id of the register.") String actor,
      @Parameters(paramLabel = "NAME", description = "The new name.") String name) {
    deciding.check(deciding.reading(), actor);
    return deciding.write(List.of(new RegisterAction.Rename(actor, name.strip())));
  }

  @Command(
      name = "merge",
      mixinStandardHelpOptions = true,
      description = "Two rows are one actor: 'merge FROM INTO'; INTO stays.")
  int merge(
      @Mixin Deciding deciding,
      @Parameters(paramLabel = "FROM", description = "Id of the row that goes.") String from,
      @Parameters(paramLabel = "INTO", description = "Id of the row that stays.") String into) {
    ReadingPart reading = deciding.reading();
    deciding.check(reading, from);
    deciding.check(reading, into);
    return deciding.write(List.of(new RegisterAction.Merge(from, into)));
  }

  @Command(
      name = "split",
      mixinStandardHelpOptions = true,
      description = "Takes a merge back: by the id that went, or by the id of the entry.")
  int split(
      @Mixin Deciding deciding,
      @Parameters(paramLabel = "ID", description = "The merged actor, or the entry.") String id) {
    List<RegisterAction> splits = new ArrayList<>();
    Corrections corrections =
        Corrections.of(CorrectionsFile.of(deciding.corpus()).read().corrections());
    List<String> split = new ArrayList<>();
    corrections
        .ofRegister()
        .forEach(
            c -> {
              if (c.action() instanceof RegisterAction.Split(String entry)) {
                split.add(entry);
              }
            });
    for (Correction correction : corrections.ofRegister()) {
      boolean meant =
          correction.action() instanceof RegisterAction.Merge merge
              && (merge.from().equals(id) || correction.id().equals(id));
      if (meant && !split.contains(correction.id())) {
        splits.add(new RegisterAction.Split(correction.id()));
      }
    }
    if (splits.isEmpty()) {
      throw new WrongInput(
          "no merge of \"" + id + "\" holds; 'onrecord corrections' lists what was decided");
    }
    return deciding.write(splits);
  }
}
