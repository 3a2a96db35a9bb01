package org.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.ingest.Pipeline;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;

/// One specimen's statements against its gold.
final class SpecimenMatching {
  private final Specimen specimen;
  private final Pipeline.Read read;
  private final boolean complete;
  private final String letters;
  private final int[] letterAt;

  SpecimenMatching(Specimen specimen, Pipeline.Read read, boolean complete) {
    this.specimen = specimen;
    this.read = read;
    this.complete = complete;
    String text = read.document().text().string();
    this.letterAt = new int[text.length() + 1];
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      letterAt[i] = kept.length();
      kept.append(Specimen.squashed(text.substring(i, i + 1)));
    }
    letterAt[text.length()] = kept.length();
    this.letters = kept.toString();
  }

  void into(List<SpecimenScore> scores) {
    List<Statement> free = new ArrayList<>(read.statements());
    for (JsonNode gold : specimen.statements()) {
      BitSet wanted = lettersOf(gold);
      @Nullable Statement best = null;
      double bestShare = 0.5;
      for (Statement statement : free) {
        double share = share(wanted, lettersOf(statement));
        if (share >= bestShare) {
          best = statement;
          bestShare = share;
        }
      }
      boolean debatable = gold.path("debatable").asBoolean();
      if (best != null) {
        free.remove(best);
      }
      if (!debatable) {
        count(scores, gold, best);
      }
    }
    for (Statement statement : free) {
      invented(scores, statement);
    }
  }

  private void count(List<SpecimenScore> scores, JsonNode gold, @Nullable Statement best) {
    boolean right = best != null && isRight(gold, best.attribution());
    for (SpecimenScore score : scores) {
      score.gold++;
      score.found += best == null ? 0 : 1;
      score.rightSpeaker += right ? 1 : 0;
    }
    if (SpecimenScoreTest.PRINT && !right) {
      System.out.println(
          "  "
              + specimen.name()
              + (best == null ? " MISSED " : " SPEAKER " + names(best.attribution()) + " not ")
              + gold.path("speaker").asText()
              + ": "
              + gold.path("quote"));
    }
  }

  private void invented(List<SpecimenScore> scores, Statement statement) {
    Set<String> silent =
        Specimen.stream(specimen.gold().path("notSpeakers"))
            .map(name -> folded(name.asText()))
            .collect(Collectors.toSet());
    boolean wrong =
        names(statement.attribution()).stream()
            .map(SpecimenMatching::folded)
            .anyMatch(silent::contains);
    for (SpecimenScore score : scores) {
      score.invented += complete ? 1 : 0;
      score.wronglyCredited += wrong ? 1 : 0;
    }
    if (SpecimenScoreTest.PRINT && complete) {
      System.out.println(
          "  "
              + specimen.name()
              + (wrong ? " WRONGLY CREDITED " : " INVENTED ")
              + names(statement.attribution())
              + " by "
              + statement.attribution().rule()
              + ": "
              + statement.text());
    }
  }

  private BitSet lettersOf(JsonNode gold) {
    BitSet bits = new BitSet();
    for (String piece : Specimen.pieces(gold)) {
      String wanted = Specimen.squashed(piece);
      int at = letters.indexOf(wanted);
      if (at >= 0) {
        bits.set(at, at + wanted.length());
      }
    }
    return bits;
  }

  private BitSet lettersOf(Statement statement) {
    BitSet bits = new BitSet();
    for (Span span : statement.spans()) {
      bits.set(
          letterAt[read.document().text().utf16(span.start())],
          letterAt[read.document().text().utf16(span.end())]);
    }
    return bits;
  }

  private static double share(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    BitSet either = (BitSet) one.clone();
    either.or(other);
    return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
  }

  private static boolean isRight(JsonNode gold, Attribution attribution) {
    Set<String> wanted =
        Stream.of(
                gold.path("speaker").asText("").split("; "),
                gold.path("actorId").asText("").split("; "))
            .flatMap(Stream::of)
            .filter(name -> !name.isBlank() && !name.equals("null"))
            .map(SpecimenMatching::folded)
            .collect(Collectors.toSet());
    Specimen.stream(gold.path("actorIds")).map(id -> folded(id.asText())).forEach(wanted::add);
    Set<String> found =
        names(attribution).stream().map(SpecimenMatching::folded).collect(Collectors.toSet());
    return wanted.isEmpty() ? found.isEmpty() : found.stream().anyMatch(wanted::contains);
  }

  private static List<String> names(Attribution attribution) {
    return switch (attribution) {
      case Attribution.Credited credited ->
          credited.speakers().stream().flatMap(SpecimenMatching::names).toList();
      case Attribution.Unattributed nobody -> List.of();
    };
  }

  private static Stream<String> names(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Registered known -> Stream.of(known.actorId(), known.name());
      case Speaker.Named named -> Stream.of(named.name());
    };
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "").strip();
  }
}
