package org.onrecord.api;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.api.ask.Modes;
import org.onrecord.api.ask.StatementParameters;
import org.onrecord.api.correct.CorrectionDesk;
import org.onrecord.api.gate.Route;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.Paging;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.view.CorpusView;
import org.onrecord.api.view.CorpusView.StateCount;
import org.onrecord.api.view.FileListView;
import org.onrecord.api.view.Total;
import org.onrecord.index.FileState;
import org.onrecord.index.FileState.State;
import org.onrecord.index.Replayed;
import org.onrecord.index.Standing;
import org.onrecord.index.StatementIndex;

/// `/corpus` and what became of each of its files.
final class CorpusResource {
  private static final String PATH = Links.API + "/corpus";

  private final StatementIndex index;
  private final Answers answers;
  private final CorrectionDesk desk;
  private final Modes modes;

  CorpusResource(StatementIndex index, Answers answers, CorrectionDesk desk, Modes modes) {
    this.index = index;
    this.answers = answers;
    this.desk = desk;
    this.modes = modes;
  }

  List<Route> routes() {
    return List.of(
        Route.of(PATH, Set.of(), this::standing),
        Route.of(
            PATH + "/documents",
            StatementParameters.with(Paging.NAMES, "state", "q"),
            this::files));
  }

  private void standing(Context ctx, Parameters given) {
    Replayed replayed = desk.replayed();
    answers.json(ctx, corrections(replayed).toString(), () -> view(replayed));
  }

  private static CorpusView.Corrections corrections(Replayed replayed) {
    return new CorpusView.Corrections(
        replayed.applied(),
        replayed.waiting().size(),
        replayed.orphans().size(),
        replayed.faults().size(),
        CorrectionsResource.PATH);
  }

  private CorpusView view(Replayed replayed) {
    Standing standing = index.standing();
    List<FileState> files = index.files();
    Map<String, String> links = new LinkedHashMap<>();
    links.put("self", PATH);
    links.put("files", PATH + "/documents");
    links.put("documents", Links.API + "/documents");
    links.put("statements", Links.API + "/statements");
    return new CorpusView(
        standing.generation(),
        Instant.ofEpochMilli(standing.committedMillis()).toString(),
        files.size(),
        standing.documents(),
        standing.statements(),
        standing.sightings(),
        standing.groups(),
        states(files),
        corrections(replayed),
        new TreeMap<>(standing.versions()),
        modes.available(),
        links);
  }

  private static List<StateCount> states(List<FileState> files) {
    Map<State, Long> counts = new EnumMap<>(State.class);
    files.forEach(file -> counts.merge(file.state(), 1L, Long::sum));
    return counts.entrySet().stream()
        .map(
            e ->
                new StateCount(
                    e.getKey().name(),
                    e.getValue(),
                    e.getKey().isIndexed(),
                    Links.of(PATH + "/documents", "state", e.getKey().name())))
        .toList();
  }

  private void files(Context ctx, Parameters given) {
    Paging paging = Paging.read(given, 100, 200, index.standing().generation());
    Set<String> known = Arrays.stream(State.values()).map(State::name).collect(Collectors.toSet());
    Set<String> states =
        given.list("state").stream()
            .map(v -> Parameters.allowed("state", v, known))
            .collect(Collectors.toSet());
    String words = given.one("q").orElse("").toLowerCase(java.util.Locale.ROOT);
    answers.json(
        ctx,
        () -> {
          List<FileState> all =
              index.files().stream()
                  .filter(f -> states.isEmpty() || states.contains(f.state().name()))
                  .filter(f -> f.path().toLowerCase(java.util.Locale.ROOT).contains(words))
                  .toList();
          return new FileListView(
              Total.of(all.size()),
              paging.generation(),
              paging.of(all).stream().map(CorpusResource::item).toList(),
              paging.links(given, PATH + "/documents", all.size()));
        });
  }

  private static FileListView.Item item(FileState file) {
    return new FileListView.Item(
        file.path(),
        file.sha256(),
        file.state(),
        file.reason(),
        file.mediaType(),
        file.byteLength(),
        file.characters(),
        file.pages(),
        file.language(),
        file.kind(),
        file.statements(),
        file.ocr(),
        file.furniture(),
        file.furnitureCharacters(),
        file.containedIn(),
        file.warnings(),
        file.state().isIndexed() || file.state() == State.DUPLICATE ? file.sha256() : null);
  }
}
