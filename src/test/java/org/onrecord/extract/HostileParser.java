package org.onrecord.extract;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// A parser that does what the second word of its file says: loop, busy, sleep, eat, exit, deep,
/// flood, call, print.
public final class HostileParser implements Parser {
  private static final long serialVersionUID = 1;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("x-onrecord-hostile"));
  }

  @Override
  public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException {
    String words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    switch (words.substring("ONRECORD-HOSTILE ".length()).replaceAll(" .*", "")) {
      case "loop" -> loop();
      case "sleep" -> sleep();
      case "call" -> words += call(words.replaceAll("\\D", ""));
      case "write" -> words += write(words.substring(words.lastIndexOf(' ') + 1));
      case "flood" -> flood();
      case "busy" -> busy(handler);
      case "eat" -> eat();
      case "exit" -> Runtime.getRuntime().halt(7);
      case "deep" -> deep(1);
      default -> print();
    }
    var page = new XHTMLContentHandler(handler, metadata);
    page.startDocument();
    page.element("p", words);
    page.endDocument();
  }

  @SuppressWarnings("InfiniteLoopStatement")
  private static void loop() {
    while (true) {
      Thread.onSpinWait();
    }
  }

  /// Calls a port of this machine, past every setting of Java.
  private static String call(String port) {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(port));
    try (SocketChannel socket = SocketChannel.open(address)) {
      return socket.isConnected() ? " was answered" : "";
    } catch (IOException e) {
      return " was not answered";
    }
  }

  /// Writes where it should not.
  private static String write(String path) {
    try {
      Files.writeString(Path.of(path), "written");
      return " was written";
    } catch (IOException e) {
      return " was not written";
    }
  }

  /// Prints a gigabyte.
  private static void flood() {
    byte[] line = new byte[1 << 20];
    java.util.Arrays.fill(line, (byte) 'E');
    for (int i = 0; i < 1024; i++) {
      System.err.write(line, 0, line.length);
    }
  }

  /// Waits for what does not come.
  private static void sleep() throws IOException {
    try {
      Thread.sleep(java.time.Duration.ofHours(1));
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /// Goes on for ever, and something comes out.
  private static void busy(ContentHandler handler) throws SAXException {
    for (long i = 0; i >= 0; i++) {
      if (i % 1_000_000 == 0) {
        handler.ignorableWhitespace(new char[] {' '}, 0, 1);
      }
    }
  }

  private static void eat() {
    List<byte[]> eaten = new ArrayList<>();
    while (eaten.size() < 1_000_000) {
      eaten.add(new byte[8 << 20]);
    }
  }

  private static int deep(int level) {
    return level < 0 ? 0 : 1 + deep(level + 1);
  }

  private static void print() {
    for (int i = 0; i < 20_000; i++) {
      System.out.println("E this is no answer, and there is a lot of it");
      System.err.println("nor is this");
    }
  }
}
