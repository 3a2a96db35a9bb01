package org.onrecord.index.lucene.store;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the ledger knows of one statement: since when it is there, and what happened to it.
///
/// Steps are numbered over the whole index, from 1. A statement has one entry, which stands where
/// its last step stands.
///
/// @param firstMillis when it was first written, since 1970; withdrawing it does not change that
/// @param millis when its last step was taken
/// @param steps all that happened to it, in order; at least one
/// @param own fingerprint of the statement by itself
/// @param copies fingerprint of its sightings; empty when there are none
/// @param copyOf the statement that it is a sighting of, or null
public record Entry(
    String statement,
    String document,
    long firstMillis,
    long millis,
    List<Step> steps,
    String own,
    String copies,
    @Nullable String copyOf) {
  public Entry {
    steps = List.copyOf(steps);
  }

  /// One thing that happened.
  ///
  /// @param reads fingerprint of how it reads from there on; empty when it is gone
  record Step(long number, String reads) {}

  /// What is to be told of a statement as it is written.
  public record Face(String own, String copies, @Nullable String copyOf) {
    public boolean isOf(Entry entry) {
      return own.equals(entry.own) && copies.equals(entry.copies);
    }

    private String print() {
      return copies.isEmpty() ? own : own + '+' + copies;
    }
  }

  /// True for a statement that is not there any more.
  public boolean withdrawn() {
    return steps.getLast().reads().isEmpty();
  }

  /// How it read after a step; empty when it was not there.
  public String read(long number) {
    String reads = "";
    for (Step step : steps) {
      if (step.number() <= number) {
        reads = step.reads();
      }
    }
    return reads;
  }

  /// True when it reads now as it did after a step.
  public boolean readsAs(long number) {
    return read(number).equals(steps.getLast().reads());
  }

  /// True when it took a step after one and not after the other.
  public boolean steppedWithin(long after, long last) {
    return steps.stream().anyMatch(step -> step.number() > after && step.number() <= last);
  }

  /// Number of its first step.
  public long first() {
    return steps.getFirst().number();
  }

  /// Number of its last step, at which the entry stands.
  public long last() {
    return steps.getLast().number();
  }

  /// The first entry of a statement.
  public static Entry added(
      String statement, String document, Face face, long number, long millis) {
    return new Entry(
        statement,
        document,
        millis,
        millis,
        List.of(new Step(number, face.print())),
        face.own,
        face.copies,
        face.copyOf);
  }

  /// The same, there again or reading otherwise from a step on.
  public Entry becomes(Face face, long number, long now) {
    return new Entry(
        statement,
        document,
        firstMillis,
        now,
        and(new Step(number, face.print())),
        face.own,
        face.copies,
        face.copyOf);
  }

  /// The same, gone from a step on.
  public Entry withdrawn(long number, long now) {
    return new Entry(
        statement, document, firstMillis, now, and(new Step(number, "")), own, copies, copyOf);
  }

  private List<Step> and(Step step) {
    return Stream.concat(steps.stream(), Stream.of(step)).toList();
  }

  /// How it read last.
  public Face face() {
    return new Face(own, copies, copyOf);
  }
}
