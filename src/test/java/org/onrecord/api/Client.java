package org.onrecord.api;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Talks to a server as its clients do, and by raw sockets where a client would refuse to. Whatever
/// comes back over HTTP has to be as openapi.yaml says.
public final class Client implements AutoCloseable {
  private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: ([0-9]+)\r\n");

  private static final Contract CONTRACT = Contract.read();

  private final URI server;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  public Client(URI server) {
    this.server = server;
  }

  /// GET with headers in pairs.
  public HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  HttpResponse<String> send(String method, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path))
            .timeout(Duration.ofSeconds(20))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      CONTRACT.check(request.build().method(), path, answer);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// POST of a body.
  HttpResponse<String> post(String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path))
            .timeout(Duration.ofSeconds(20))
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      CONTRACT.check(request.build().method(), path, answer);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A connection on which a GET has been sent.
  Socket open(String path) throws IOException {
    Socket socket = new Socket(server.getHost(), server.getPort());
    socket.setSoTimeout(20_000);
    String request = "GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    return socket;
  }

  /// Sends bytes as they are and gives back one answer, headers and body.
  String raw(String request) {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      boolean old = request.contains(" HTTP/1.0\r\n");
      return answer(new BufferedInputStream(socket.getInputStream()), old);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @param old true where the end of the connection is that of the answer
  private static String answer(InputStream in, boolean old) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        return head.toString(StandardCharsets.UTF_8);
      }
      head.write(next);
    }
    String headers = head.toString(StandardCharsets.UTF_8);
    Matcher length = LENGTH.matcher(headers);
    if (headers.contains("Transfer-Encoding: chunked")) {
      return headers + chunks(in);
    }
    if (length.find()) {
      byte[] body = in.readNBytes(Integer.parseInt(length.group(1)));
      return headers + new String(body, StandardCharsets.UTF_8);
    }
    boolean last = old || headers.contains("\r\nConnection: close\r\n");
    byte[] body = last ? in.readAllBytes() : new byte[0];
    return headers + new String(body, StandardCharsets.UTF_8);
  }

  private static String chunks(InputStream in) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (true) {
      StringBuilder size = new StringBuilder();
      for (int next = in.read(); next != '\n'; next = in.read()) {
        if (next < 0) {
          return body.toString(StandardCharsets.UTF_8);
        }
        size.append((char) next);
      }
      int length = Integer.parseInt(size.toString().strip(), 16);
      body.writeBytes(in.readNBytes(length));
      in.readNBytes(2);
      if (length == 0) {
        return body.toString(StandardCharsets.UTF_8);
      }
    }
  }

  /// A raw GET of a path under a `Host`.
  String raw(String path, String host) {
    return raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  String host() {
    return server.getAuthority();
  }

  @Override
  public void close() {
    http.close();
  }
}
