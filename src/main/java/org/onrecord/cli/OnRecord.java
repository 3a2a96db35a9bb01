package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.onrecord.index.IndexUnusable;
import org.onrecord.meaning.ModelUnusable;
import org.onrecord.vocabulary.VocabularyException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line: `onrecord <verb> [options]`.
///
/// Answers go to standard output, all else to standard error. Exit codes: 0 done, 1 nothing found,
/// 2 wrong usage or wrong input, 69 no suitable Java, 70 a fault of the program or the machine, 74
/// a full disk, 78 a configuration that cannot be used, 130 ended by Ctrl-C.
@Command(
    name = "onrecord",
    mixinStandardHelpOptions = true,
    version = "OnRecord 0.1.0",
    description = {
      "Who said what, about which concern, when.",
      "",
      "OnRecord reads a folder of news articles, submissions and letters, finds every statement in"
          + " them, works out whose it is, and lets you search the statements."
    },
    footer = {
      "",
      "First steps:",
      "  onrecord serve                             read corpus/ and open the page",
      "  onrecord serve --corpus ~/my-letters       the same for a folder of yours",
      "  onrecord search \"journalists\"              ask on the command line",
      "",
      "Every verb explains itself: onrecord help search"
    },
    subcommands = {
      ServeCommand.class,
      IngestCommand.class,
      RebuildCommand.class,
      VerifyCommand.class,
      ReportCommand.class,
      SearchCommand.class,
      MatrixCommand.class,
      TimelineCommand.class,
      CompareCommand.class,
      ShowCommand.class,
      ExplainCommand.class,
      ExportCommand.class,
      CorrectCommand.class,
      CorrectionsCommand.class,
      SearchesCommand.class,
      ActorsCommand.class,
      ExtractCommand.class,
      EvalCommand.class,
      ThemesCommand.class,
      TrainCommand.class,
      AttributeCommand.class,
      ConfigCommand.class,
      DoctorCommand.class,
      CommandLine.HelpCommand.class
    },
    synopsisSubcommandLabel = "VERB")
public final class OnRecord {
  private OnRecord() {}

  /// Runs a verb and ends the process with its exit code.
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.setOut(out);
    System.setErr(err);
    quieten();
    int code = run(args, out, err);
    out.flush();
    // Daemon threads of libraries must not keep a finished command alive.
    System.exit(code);
  }

  /// Libraries speak to a person at a terminal only when something failed.
  private static void quieten() {
    Logger root = LogManager.getLogManager().getLogger("");
    if (root != null && System.getProperty("java.util.logging.config.file") == null) {
      root.setLevel(Level.SEVERE);
    }
  }

  /// Runs a verb.
  ///
  /// @return the exit code
  static int run(String[] args, PrintStream out, PrintStream err) {
    return run(args, out, err, System.getenv(), Places.home());
  }

  /// Runs a verb in an environment.
  ///
  /// @param home folder in which a configuration may lie
  static int run(
      String[] args, PrintStream out, PrintStream err, Map<String, String> environment, Path home) {
    Configuration configuration;
    try {
      configuration = Configuration.read(environment, home, Settings.names());
    } catch (WrongSetting e) {
      return say(err, e.getMessage(), ExitCode.CONFIGURATION);
    }
    return new CommandLine(new OnRecord())
        .setDefaultValueProvider(configuration)
        .setParameterExceptionHandler((e, given) -> wrongUsage(e, configuration))
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler((e, command, parsed) -> explain(e, command, err))
        .execute(args);
  }

  /// As picocli tells it, with the place of a value that does not stand on the command line.
  private static int wrongUsage(CommandLine.ParameterException e, Configuration configuration) {
    PrintWriter err = e.getCommandLine().getErr();
    String source = configuration.source(e.getArgSpec(), String.valueOf(e.getValue()));
    err.println(e.getMessage() + source);
    if (!source.isEmpty()) {
      return ExitCode.CONFIGURATION;
    }
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, err)) {
      e.getCommandLine().usage(err);
    }
    return ExitCode.USAGE;
  }

  private static int explain(Exception e, CommandLine command, PrintStream err) {
    return switch (e) {
      case VocabularyException vocabulary -> say(err, vocabulary.getMessage(), ExitCode.USAGE);
      case WrongInput wrong -> say(err, wrong.getMessage(), ExitCode.USAGE);
      case WrongSetting wrong -> say(err, wrong.getMessage(), ExitCode.CONFIGURATION);
      case ModelUnusable model ->
          say(
              err,
              model.getMessage() + "; give --meaning=off to go on without it",
              ExitCode.CONFIGURATION);
      case DiskRoom.Full full -> say(err, full.getMessage(), ExitCode.DISK_FULL);
      case IngestRun.Stopped stopped -> say(err, stopped.getMessage(), ExitCode.STOPPED);
      case IllegalArgumentException wrong ->
          say(
              err,
              new OptionNames(command.getCommandSpec()).in(String.valueOf(wrong.getMessage())),
              ExitCode.USAGE);
      case IndexUnusable unusable -> say(err, unusable.getMessage(), codeOf(unusable));
      case UncheckedIOException io -> say(err, told(io), ExitCode.OUR_FAULT);
      case IOException io -> say(err, Sentences.of(io), ExitCode.OUR_FAULT);
      default -> {
        e.printStackTrace(err);
        yield say(
            err,
            "OnRecord failed in a way that it should not; please report the lines above.",
            ExitCode.OUR_FAULT);
      }
    };
  }

  private static int codeOf(IndexUnusable unusable) {
    return unusable.why() == IndexUnusable.Why.FOREIGN ? ExitCode.USAGE : ExitCode.OUR_FAULT;
  }

  private static String told(UncheckedIOException e) {
    return e.getCause() instanceof IOException cause
        ? e.getMessage() + " (" + Sentences.of(cause) + ")"
        : String.valueOf(e.getMessage());
  }

  private static int say(
      PrintStream err, @org.jspecify.annotations.Nullable String sentence, int code) {
    err.println("onrecord: " + sentence);
    return code;
  }
}
