package org.onrecord.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

/// A parser that does what the second word of its file says: loop, eat, exit, deep, print.
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
