package org.onrecord.api.gate;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.http.Problem;

/// Writes the errors that are found before any route is reached, such as a broken request line.
public final class JettyProblems extends ErrorHandler {
  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    SecurityHeaders.put(
        String.valueOf(request.getMethod()),
        String.valueOf(Request.getPathInContext(request)),
        (name, value) -> response.getHeaders().put(name, value));
    Gate.write(Problem.ofStatus(code, detail(code)), request, response, callback);
  }

  /// A sentence for a status; what was sent is not repeated.
  public static String detail(int status) {
    return switch (status) {
      case 400 -> "The request is not well-formed HTTP, or its address cannot be decoded.";
      case 404 -> "There is nothing under this address.";
      case 414 -> "The address is longer than this server reads.";
      case 431 -> "The headers are longer than this server reads.";
      default -> HttpStatus.getMessage(status) + ".";
    };
  }
}
