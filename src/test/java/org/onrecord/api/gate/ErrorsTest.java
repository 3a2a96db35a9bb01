package org.onrecord.api.gate;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.onrecord.api.Answer;
import org.onrecord.api.Client;
import org.onrecord.api.http.ProblemKind;

class ErrorsTest {
  @Test
  void whateverAHandlerEndsInIsAProblem() throws IOException {
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              Errors.install(config, Log.none());
              config.routes.get("/error", ctx -> overflow());
              config.routes.get(
                  "/exception",
                  ctx -> {
                    throw new IOException("disk");
                  });
            });
    javalin.start("127.0.0.1", 0);
    try (Client client = new Client(URI.create("http://127.0.0.1:" + javalin.port()))) {
      Answer.problem(ProblemKind.INTERNAL, client.get("/error"));
      Answer.problem(ProblemKind.INTERNAL, client.get("/exception"));
      Answer.problem(ProblemKind.NOT_FOUND, client.get("/nothing"));
    } finally {
      javalin.stop();
    }
  }

  private static void overflow() {
    throw new StackOverflowError();
  }
}
