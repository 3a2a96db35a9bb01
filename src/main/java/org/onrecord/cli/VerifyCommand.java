package org.onrecord.cli;

import java.util.concurrent.Callable;
import org.onrecord.index.lucene.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `onrecord verify`.
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Checks that the index is whole: its files, and its states, documents and statements"
            + " against each other.")
final class VerifyCommand implements Callable<Integer> {
  private static final int NAMED = 20;

  @Mixin private Places places = new Places();

  @Override
  public Integer call() {
    Verification found = Verification.of(places.existingIndex());
    found.faults().stream().limit(NAMED).map(Terminal::plain).forEach(System.out::println);
    if (found.faults().size() > NAMED) {
      System.out.println("and " + (found.faults().size() - NAMED) + " faults more");
    }
    if (!found.faults().isEmpty()) {
      System.err.println("onrecord: the index is faulty; 'onrecord rebuild' makes it anew");
      return ExitCode.OUR_FAULT;
    }
    System.out.println(
        "whole: "
            + found.files()
            + " files and parts, "
            + found.documents()
            + " documents, "
            + found.statements()
            + " statements");
    return ExitCode.DONE;
  }
}
