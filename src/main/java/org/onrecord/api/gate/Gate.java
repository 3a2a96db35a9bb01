package org.onrecord.api.gate;

import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.onrecord.api.http.Json;
import org.onrecord.api.http.Problem;
import org.onrecord.api.http.ProblemKind;

/// Stands before everything: puts the security headers and refuses wrong hosts, methods that an
/// address does not take and requests that other sites make a browser send.
public final class Gate extends Handler.Wrapper {
  private final Hosts hosts;
  private final Methods methods;
  private final Metrics metrics;
  private final Log log;

  /// @param methods what each address takes
  public Gate(Hosts hosts, Methods methods, Metrics metrics, Log log) {
    this.hosts = hosts;
    this.methods = methods;
    this.metrics = metrics;
    this.log = log;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Seen.come(request, response, metrics, log);
    String path = Request.getPathInContext(request);
    SecurityHeaders.put(
        request.getMethod(), path, (name, value) -> response.getHeaders().put(name, value));
    Optional<Problem> refused = refusal(request, path);
    if (refused.isPresent()) {
      if (refused.get().status() == ProblemKind.METHOD_NOT_ALLOWED.status()) {
        response.getHeaders().put("Allow", methods.of(path));
      }
      write(refused.get(), request, response, callback);
      return true;
    }
    if (request.getMethod().equals("OPTIONS")) {
      options(path, response, callback);
      return true;
    }
    return super.handle(request, response, callback);
  }

  private Optional<Problem> refusal(Request request, String path) {
    String host = header(request, HttpHeader.HOST);
    if (!hosts.accept(host, Request.getLocalPort(request)) || !agrees(request, host)) {
      return Optional.of(
          Problem.of(
              ProblemKind.MISDIRECTED,
              "This server does not answer for the host that the request names."));
    }
    if (request.getMethod().equals("POST") && isFromElsewhere(request)) {
      return Optional.of(
          Problem.of(ProblemKind.FORBIDDEN, "A request that another site sent is refused."));
    }
    return methods.take(path, request.getMethod())
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                ProblemKind.METHOD_NOT_ALLOWED, "This address takes " + methods.of(path) + "."));
  }

  /// False for an absolute address in the request line that names another host than the header.
  private static boolean agrees(Request request, String host) {
    String authority = request.getHttpURI().getAuthority();
    return authority == null || authority.equalsIgnoreCase(host);
  }

  private boolean isFromElsewhere(Request request) {
    String site = request.getHeaders().get("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      return true;
    }
    String origin = request.getHeaders().get("Origin");
    return origin != null && !hosts.accept(authority(origin), Request.getLocalPort(request));
  }

  private static String authority(String origin) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority == null ? "" : authority;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String header(Request request, HttpHeader name) {
    String value = request.getHeaders().get(name);
    return value == null ? "" : value;
  }

  private void options(String path, Response response, Callback callback) {
    response.setStatus(204);
    response.getHeaders().put("Allow", methods.of(path));
    if (SecurityHeaders.isApi(path) && methods.take(path, "GET")) {
      response.getHeaders().put("Access-Control-Allow-Methods", "GET, HEAD");
      response.getHeaders().put("Access-Control-Allow-Headers", "Accept, If-None-Match");
      response.getHeaders().put("Access-Control-Max-Age", "86400");
    }
    response.write(true, ByteBuffer.allocate(0), callback);
  }

  /// Ends a request with a problem.
  static void write(Problem problem, Request request, Response response, Callback callback) {
    response.setStatus(problem.status());
    response.getHeaders().put("Content-Type", Problem.MEDIA_TYPE);
    response.getHeaders().put("Cache-Control", "no-store");
    byte[] body = Json.bytes(problem);
    response.getHeaders().put("Content-Length", String.valueOf(body.length));
    boolean head = request.getMethod().equals("HEAD");
    response.write(true, ByteBuffer.wrap(head ? new byte[0] : body), callback);
  }
}
