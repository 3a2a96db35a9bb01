package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the examples of `docs/how-to/use-the-api.md` against a real server, where the tool is
/// there.
class UseTheApiTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("(?s)<!-- run: ([a-z]+) -->\n```[a-z]+\n(.*?)\n```");

  @TempDir Path folder;

  @Test
  void theExamplesOfCurlAnswer() throws Exception {
    List<String> said = run("curl", "sh", "example.sh");
    assertEquals(3, said.size());
    assertEquals("\"total\":{\"value\":2,\"exact\":true}", said.get(0).strip());
    assertTrue(said.get(1).startsWith("id,") || said.get(1).contains("id"), said.get(1));
    assertEquals("304", said.get(2).strip());
  }

  @Test
  void theExampleOfPythonAnswers() throws Exception {
    String said = run("python", "python3", "example.py").getFirst();
    assertTrue(said.contains("Octavia Institute: "), said);
    assertTrue(said.contains("did you mean “theme”?"), said);
  }

  @Test
  void theExampleOfJavaAnswers() throws Exception {
    String java = Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
    String said = run("java", java, "Ask.java").getFirst();
    assertTrue(said.startsWith("2 statements\n{"), said);
  }

  private List<String> run(String kind, String tool, String file) throws Exception {
    Assumptions.assumeTrue(isThere(kind.equals("curl") ? "curl" : tool), tool + " is not there");
    List<String> said = new ArrayList<>();
    try (Sample sample = Sample.start(folder)) {
      String address = sample.server.address().toString().replaceFirst("/$", "");
      for (String example : examples(kind)) {
        Path script = Files.writeString(folder.resolve(file), example);
        said.add(output(address, tool, script));
      }
    }
    return said;
  }

  private static List<String> examples(String kind) throws IOException {
    Matcher matcher = EXAMPLE.matcher(Files.readString(Path.of("docs/how-to/use-the-api.md")));
    List<String> examples = new ArrayList<>();
    while (matcher.find()) {
      if (matcher.group(1).equals(kind)) {
        examples.add(matcher.group(2) + "\n");
      }
    }
    return examples;
  }

  private static boolean isThere(String tool) {
    return Path.of(tool).isAbsolute()
        || Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }

  private String output(String address, String tool, Path script) throws Exception {
    Path out = folder.resolve("out");
    ProcessBuilder builder = new ProcessBuilder(tool, script.toString()).redirectErrorStream(true);
    builder.environment().put("ONRECORD", address);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    builder.environment().put("JAVA_TOOL_OPTIONS", "-Dstdout.encoding=UTF-8 -Dfile.encoding=UTF-8");
    builder.environment().remove("http_proxy");
    builder.environment().remove("HTTP_PROXY");
    Process process = builder.redirectOutput(out.toFile()).start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), tool + " does not end");
    String said =
        Files.readString(out, StandardCharsets.UTF_8).replaceAll("Picked up JAVA[^\n]*\n", "");
    assertEquals(0, process.exitValue(), said);
    return said;
  }
}
