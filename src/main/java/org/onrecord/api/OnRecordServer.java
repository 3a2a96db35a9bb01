package org.onrecord.api;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.onrecord.api.alert.Alerting;
import org.onrecord.api.alert.Alerts;
import org.onrecord.api.gate.Cost;
import org.onrecord.api.gate.Errors;
import org.onrecord.api.gate.Gate;
import org.onrecord.api.gate.Hosts;
import org.onrecord.api.gate.JettyProblems;
import org.onrecord.api.gate.Limits;
import org.onrecord.api.gate.Log;
import org.onrecord.api.gate.Methods;
import org.onrecord.api.gate.Route;
import org.onrecord.api.gate.Seats;
import org.onrecord.api.gate.SecurityHeaders;
import org.onrecord.api.gate.Seen;
import org.onrecord.api.gate.SlowClients;
import org.onrecord.api.gate.SlowHeads;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.http.Parts;
import org.onrecord.api.http.Problem;
import org.onrecord.api.http.ProblemKind;
import org.onrecord.api.page.OpenSearch;
import org.onrecord.api.page.StaticFiles;

/// The running server.
public final class OnRecordServer implements AutoCloseable {
  /// Longest request line and headers that are read, in bytes: room for a query of 2,000
  /// characters, each written as three escaped bytes.
  private static final int HEADER_BYTES = 32 * 1024;

  private final Javalin javalin;
  private final URI address;
  private final ServerSettings settings;
  private final Served serving;
  private final Running running;

  private OnRecordServer(
      Javalin javalin, URI address, ServerSettings settings, Served serving, Running running) {
    this.javalin = javalin;
    this.address = address;
    this.settings = settings;
    this.serving = serving;
    this.running = running;
  }

  /// Starts serving.
  ///
  /// @throws UncheckedIOException when the address cannot be listened on; the message says why
  public static OnRecordServer start(ServerSettings settings, Parts parts) {
    Running running = Running.of(settings);
    var serving = new Served(new Wiring(settings, parts, running));
    Gate gate =
        new Gate(
            new Hosts(settings.host(), settings.allowedHosts()),
            new Methods(serving.now().reads(), serving.now().writes()),
            running.metrics(),
            settings.log());
    Javalin javalin =
        Javalin.create(config -> configure(config, serving, gate, settings, running.seats()));
    try {
      javalin.start();
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
    if (settings.alerting() instanceof Alerting alerting) {
      running
          .alerts()
          .set(
              Alerts.start(
                  alerting, running.searches(), serving::now, running.metrics(), settings.log()));
    }
    return new OnRecordServer(javalin, address, settings, serving, running);
  }

  /// Answers from other parts from now on; requests under way keep those they began with. Any
  /// thread.
  public void serve(Parts parts) {
    serving.set(new Wiring(settings, parts, running));
  }

  private static URI address(String host, int port) {
    String shown =
        switch (host) {
          case "0.0.0.0", "::" -> "127.0.0.1";
          default -> host.contains(":") ? "[" + host + "]" : host;
        };
    return URI.create("http://" + shown + ":" + port + "/");
  }

  private static void configure(
      JavalinConfig config, Served serving, Gate gate, ServerSettings settings, Seats seats) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(6));
    config.jetty.modifyServer(server -> modify(server, gate, settings.limits()));
    config.jetty.modifyHttpConfiguration(OnRecordServer::modify);
    config.jetty.addConnector((server, http) -> connector(server, http, settings));
    config.jetty.modifyServletContextHandler(c -> c.setErrorHandler(new JettyProblems()));
    Errors.install(config, settings.log());
    for (String path : serving.now().reads()) {
      read(config, path, ctx -> answer(ctx, serving.now().read(path), seats));
    }
    for (String path : serving.now().writes()) {
      config.routes.post(path, ctx -> answer(ctx, serving.now().write(path), seats));
    }
    pages(config, serving, seats);
  }

  private static void modify(Server server, Gate gate, Limits limits) {
    var bodies = new SizeLimitHandler(limits.bodyBytes(), -1);
    // Lets requests under way end before the server does.
    gate.setHandler(new GracefulHandler(paced(bodies, limits)));
    server.setHandler(gate);
    server.setErrorHandler(new JettyProblems());
    server.setStopTimeout(limits.stopTime().toMillis());
  }

  private static org.eclipse.jetty.server.Handler paced(
      org.eclipse.jetty.server.Handler bodies, Limits limits) {
    if (limits.leastRate() == 0) {
      return bodies;
    }
    var paced = new SlowClients(limits.idle(), limits.leastRate());
    paced.setHandler(bodies);
    return paced;
  }

  private static void modify(HttpConfiguration http) {
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setSendServerVersion(false);
    http.setSendDateHeader(true);
  }

  private static Connector connector(
      Server server, HttpConfiguration http, ServerSettings settings) {
    var connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(settings.limits().idle().toMillis());
    // Connections on which nothing is under way may not hold up the end as long as a request may.
    connector.setShutdownIdleTimeout(settings.limits().stopTime().toMillis() / 3);
    connector.addBean(new SlowHeads(settings.limits().requestTime(), connector.getScheduler()));
    return connector;
  }

  private static void answer(Context ctx, Route address, Seats seats) throws Exception {
    Route route = address.chosen(ctx);
    Seen.route(ctx, route.path());
    Parameters given = Parameters.of(ctx, route.parameters());
    seats.take(route.cost(), () -> route.action().answer(ctx, given));
  }

  /// GET, and HEAD, which is GET whose body stays here.
  private static void read(JavalinConfig config, String path, Handler handler) {
    config.routes.get(path, handler);
    config.routes.head(path, handler);
  }

  private static void pages(JavalinConfig config, Served serving, Seats seats) {
    for (String path : PagesResource.plain()) {
      read(config, path, ctx -> serving.now().pages().empty(ctx));
    }
    record(config, "/statements/{id}", seats, ctx -> serving.now().pages().statement(ctx));
    record(config, "/documents/{id}", seats, ctx -> serving.now().pages().document(ctx));
    record(config, "/actors/{id}", seats, ctx -> serving.now().pages().actor(ctx));
    record(config, "/themes/{id}", seats, ctx -> serving.now().pages().theme(ctx));
    record(config, "/instruments/{id}", seats, ctx -> serving.now().pages().instrument(ctx));
    record(config, "/instruments/{id}/{article}", seats, ctx -> serving.now().pages().article(ctx));
    read(config, "/embed/{id}", ctx -> serving.now().embeds().answer(ctx));
    read(
        config,
        "/docs",
        ctx -> {
          Seen.route(ctx, "/docs");
          serving.now().docs().answer(ctx);
        });
    read(config, "/robots.txt", ctx -> serving.now().pages().robots(ctx));
    read(config, "/opensearch.xml", OpenSearch::write);
    read(config, "/<file>", ctx -> file(ctx, serving.now().files()));
  }

  /// A page that holds a record of the index.
  private static void record(JavalinConfig config, String path, Seats seats, Handler page) {
    read(
        config,
        path,
        ctx -> {
          Seen.route(ctx, path);
          seats.take(Cost.SEARCH, () -> page.handle(ctx));
        });
  }

  private static void file(Context ctx, StaticFiles files) {
    Seen.route(ctx, SecurityHeaders.isApi(ctx.path()) ? "other" : "file");
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
    running.work().close();
    if (running.alerts().get() instanceof Alerts alerts) {
      alerts.close();
    }
    try {
      javalin.stop();
    } catch (JavalinException e) {
      // Whoever took longer than the time to stop was cut off; all else has ended.
      settings.log().write(Log.Level.WARN, "cut-off-at-the-end", Map.of());
    }
  }
}
