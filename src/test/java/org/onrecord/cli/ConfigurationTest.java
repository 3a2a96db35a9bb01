package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Settings: an option, else the environment, else a file, else the default; each told with where
/// it stands.
class ConfigurationTest {
  @TempDir Path home;

  private record Ran(int code, String out, String err) {
    /// The line of a setting, and where its value stands.
    String line(String name) {
      return out.lines().filter(l -> l.startsWith(name + ": ")).findFirst().orElse("");
    }
  }

  private Ran run(Map<String, String> environment, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code =
        OnRecord.run(
            args,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment,
            home);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private void file(String... lines) throws IOException {
    Files.write(home.resolve("onrecord.yaml"), List.of(lines));
  }

  @Test
  void anOptionWinsOverTheEnvironmentAndThatOverTheFile() throws IOException {
    file(
        "# mine",
        "port: 8001",
        "host: 127.0.0.2",
        "search-timeout: 250",
        "allow-host: [a.example, b.example]");
    Ran ran =
        run(
            Map.of("ONRECORD_PORT", "8002", "ONRECORD_HOST", "127.0.0.3"),
            "config",
            "--port",
            "8003");
    assertEquals(0, ran.code(), ran.err());
    assertEquals("port: 8003    # option", ran.line("port"));
    assertEquals("host: 127.0.0.3    # ONRECORD_HOST", ran.line("host"));
    assertEquals("search-timeout: 250    # onrecord.yaml:4", ran.line("search-timeout"));
    assertEquals("allow-host: a.example,b.example    # onrecord.yaml:5", ran.line("allow-host"));
    assertEquals("cache-mb: 1024    # default", ran.line("cache-mb"));
    assertEquals("corpus: (not set)    # default", ran.line("corpus"));
  }

  @Test
  void everySettingIsToldWithItsDefaultAndItsMeaning() {
    Ran ran = run(Map.of(), "config", "--json");
    assertEquals(Settings.names().size(), ran.out().lines().count());
    assertTrue(
        ran.out()
            .contains(
                "{\"name\":\"port\",\"value\":\"7070\",\"from\":\"default\",\"default\":\"7070\",\"variable\":\"ONRECORD_PORT\",\"meaning\":\"Port"
                    + " (default: 7070); 0 picks a free one.\"}"),
        ran.out());
  }

  @Test
  void whatIsUnknownIsToldWithItsLineAndWhatWasMeant() throws IOException {
    file("prot: 8001", "watch: true", "serch-timeout: 5", "token: a-secret-of-enough-letters");
    Ran ran = run(Map.of("ONRECORD_PROT", "1", "ONRECORD_TOKEN", "x"), "config");
    assertEquals(78, ran.code());
    assertTrue(ran.err().contains("onrecord.yaml:1: "), ran.err());
    assertTrue(ran.err().contains("did you mean \"port\"?"), ran.err());
    assertTrue(ran.err().contains("onrecord.yaml:3: "), ran.err());
    assertTrue(ran.err().contains("did you mean \"search-timeout\"?"), ran.err());
    assertTrue(ran.err().contains("onrecord.yaml:4: a token in the configuration"), ran.err());
    assertTrue(ran.err().contains("ONRECORD_PROT is no setting"), ran.err());
    assertTrue(ran.err().contains("did you mean \"ONRECORD_PORT\"?"), ran.err());
    assertFalse(ran.err().contains("a-secret"), ran.err());
  }

  @Test
  void aValueThatIsNoneIsToldWithItsPlace() throws IOException {
    file("", "port: many");
    Ran ran = run(Map.of(), "serve");
    assertEquals(78, ran.code());
    assertTrue(ran.err().contains("(it stands in onrecord.yaml:2)"), ran.err());
    Ran variable = run(Map.of("ONRECORD_PORT", "few"), "serve");
    assertEquals(78, variable.code());
    assertTrue(variable.err().contains("(it stands in ONRECORD_PORT)"), variable.err());
  }

  @Test
  void whatServeRefusesIsToldByConfigWithItsPlace() throws IOException {
    file("port: 70000", "", "searches: -3", "host: 0.0.0.0", "corpus: nowhere");
    Ran ran = run(Map.of("ONRECORD_EXPORTS", "0"), "config", "--cache-mb", "-1");
    assertEquals(78, ran.code());
    assertEquals("port: 70000    # onrecord.yaml:1", ran.line("port"));
    assertEquals(
        """
        onrecord: --searches is -3; give a number from 0 to 10000 (it stands in onrecord.yaml:3)
        onrecord: --exports is 0; give a number from 1 to 10000 (it stands in ONRECORD_EXPORTS)
        onrecord: the corpus folder nowhere does not exist; give a folder of documents with \
        --corpus DIR (it stands in onrecord.yaml:5)
        onrecord: 0.0.0.0 can be reached from other machines and OnRecord has no login; add \
        --public if that is meant, or leave --host out (it stands in onrecord.yaml:4)
        onrecord: port 70000 is not between 0 and 65535 (it stands in onrecord.yaml:1)
        onrecord: --cache-mb -1 is no size; give 0 or more MB
        """,
        ran.err());
    Ran served = run(Map.of("ONRECORD_EXPORTS", "0"), "serve", "--searches", "1");
    assertEquals(78, served.code());
    assertEquals(
        "onrecord: --exports is 0; give a number from 1 to 10000 (it stands in ONRECORD_EXPORTS)\n",
        served.err());
    file("port: many");
    Ran typed = run(Map.of(), "config");
    assertEquals(78, typed.code());
    assertTrue(typed.err().contains("(it stands in onrecord.yaml:1)"), typed.err());
  }

  @Test
  void anAddressThatOthersReachIsRefusedWhereverItStands() throws IOException {
    file("host: 0.0.0.0", "corpus: " + home);
    Ran ran = run(Map.of(), "serve");
    assertEquals(78, ran.code());
    assertTrue(ran.err().contains("add --public if that is meant"), ran.err());
  }

  @Test
  void aFlagOfTheFileCanBeTakenBack() throws IOException {
    file("watch: true");
    assertEquals("watch: true    # onrecord.yaml:1", run(Map.of(), "config").line("watch"));
    var serve =
        new picocli.CommandLine(new ServeCommand()).setCaseInsensitiveEnumValuesAllowed(true);
    serve.setDefaultValueProvider(Configuration.read(Map.of(), home, Settings.names()));
    assertEquals(true, value(serve));
    assertEquals(false, value(serve, "--no-watch"));
    assertEquals(true, value(serve, "--watch"));
  }

  private static Object value(picocli.CommandLine serve, String... args) {
    serve.parseArgs(args);
    return serve.getCommandSpec().findOption("--watch").getValue();
  }

  @Test
  void aFileThatIsNamedMustBeThere() {
    Ran ran = run(Map.of("ONRECORD_CONFIG", home.resolve("none.yaml").toString()), "config");
    assertEquals(78, ran.code());
    assertTrue(ran.err().contains("none.yaml"), ran.err());
  }

  @Test
  void settingsOfTheServerAreNoneOfOtherVerbs() throws IOException {
    file("watch: true", "corpus: " + home.resolve("corpus"), "cache-mb: 0");
    Files.createDirectory(home.resolve("corpus"));
    Ran ran = run(Map.of(), "ingest", "--index", home.resolve("index").toString());
    // An ingest that watched would not end.
    assertEquals(0, ran.code(), ran.err());
  }
}
