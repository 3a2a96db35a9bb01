package org.onrecord.api;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;

/// The running server.
public final class OnRecordServer implements AutoCloseable {
  /// Longest request line and headers that are read, in bytes: room for a query of 2,000
  /// characters, each written as three escaped bytes.
  private static final int HEADER_BYTES = 32 * 1024;

  private final Javalin javalin;
  private final URI address;
  private final ServerSettings settings;
  private final Served serving;

  private OnRecordServer(Javalin javalin, URI address, ServerSettings settings, Served serving) {
    this.javalin = javalin;
    this.address = address;
    this.settings = settings;
    this.serving = serving;
  }

  /// Starts serving.
  ///
  /// @throws UncheckedIOException when the address cannot be listened on; the message says why
  public static OnRecordServer start(ServerSettings settings, Parts parts) {
    var serving = new Served(new Wiring(settings, parts));
    Gate gate = new Gate(new Hosts(settings.host(), settings.allowedHosts()));
    Javalin javalin = Javalin.create(config -> configure(config, serving, gate));
    try {
      javalin.start(settings.host(), settings.port());
    } catch (RuntimeException e) {
      throw new UncheckedIOException(
          "cannot listen on "
              + settings.host()
              + ":"
              + settings.port()
              + "; another program may use the port, or the address is not this machine's",
          new IOException(e));
    }
    URI address = address(settings.host(), javalin.port());
    return new OnRecordServer(javalin, address, settings, serving);
  }

  /// Answers from other parts from now on; requests under way keep those they began with. Any
  /// thread.
  public void serve(Parts parts) {
    serving.set(new Wiring(settings, parts));
  }

  private static URI address(String host, int port) {
    String shown =
        switch (host) {
          case "0.0.0.0", "::" -> "127.0.0.1";
          default -> host.contains(":") ? "[" + host + "]" : host;
        };
    return URI.create("http://" + shown + ":" + port + "/");
  }

  private static void configure(JavalinConfig config, Served serving, Gate gate) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(6));
    config.jetty.modifyServer(server -> modify(server, gate));
    config.jetty.modifyHttpConfiguration(OnRecordServer::modify);
    config.jetty.modifyServletContextHandler(c -> c.setErrorHandler(new JettyProblems()));
    Errors.install(config);
    for (String path : serving.now().reads()) {
      read(config, path, ctx -> answer(ctx, serving.now().read(path)));
    }
    for (String path : serving.now().writes()) {
      config.routes.post(path, ctx -> answer(ctx, serving.now().write(path)));
    }
    pages(config, serving);
  }

  private static void modify(Server server, Gate gate) {
    server.setHandler(gate);
    server.setErrorHandler(new JettyProblems());
    server.setStopTimeout(5_000);
  }

  private static void modify(HttpConfiguration http) {
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setSendServerVersion(false);
    http.setSendDateHeader(true);
  }

  private static void answer(Context ctx, Route route) throws Exception {
    route.action().answer(ctx, Parameters.of(ctx, route.parameters()));
  }

  /// GET, and HEAD, which is GET whose body stays here.
  private static void read(JavalinConfig config, String path, Handler handler) {
    config.routes.get(path, handler);
    config.routes.head(path, handler);
  }

  private static void pages(JavalinConfig config, Served serving) {
    for (String path : PagesResource.plain()) {
      read(config, path, ctx -> serving.now().pages().empty(ctx));
    }
    read(config, "/statements/{id}", ctx -> serving.now().pages().statement(ctx));
    read(config, "/documents/{id}", ctx -> serving.now().pages().document(ctx));
    read(config, "/actors/{id}", ctx -> serving.now().pages().actor(ctx));
    read(config, "/robots.txt", ctx -> serving.now().pages().robots(ctx));
    read(config, "/<file>", ctx -> file(ctx, serving.now().files()));
  }

  private static void file(Context ctx, StaticFiles files) {
    if (SecurityHeaders.isApi(ctx.path()) || !files.answer(ctx)) {
      throw Problem.of(ProblemKind.NOT_FOUND, JettyProblems.detail(404)).thrown();
    }
  }

  /// Where it answers, such as `http://127.0.0.1:7070/`.
  public URI address() {
    return address;
  }

  /// Lets running requests end, then stops.
  @Override
  public void close() {
    javalin.stop();
  }
}
