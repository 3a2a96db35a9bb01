package org.onrecord.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.TextDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;

/// What a file is, by its bytes first and its name second.
final class MediaTypes {
  private static final Set<MediaType> PAGES =
      Set.of(MediaType.TEXT_HTML, MediaType.application("xhtml+xml"));
  private static final Set<MediaType> MAILS =
      Set.of(MediaType.parse("message/rfc822"), MediaType.parse("multipart/related"));
  private static final Set<String> MARKED_UP = Set.of("rtf", "mbox", "xml");
  private static final Set<String> PICTURES =
      Set.of("png", "jpeg", "tiff", "bmp", "x-ms-bmp", "gif", "webp", "x-portable-pixmap");
  private static final Set<String> CARRIERS =
      Set.of(
          "zip",
          "x-tar",
          "x-gtar",
          "gzip",
          "x-7z-compressed",
          "x-rar-compressed",
          "x-bzip2",
          "x-xz",
          "x-lzma",
          "zstd",
          "zlib",
          "x-compress",
          "x-archive",
          "x-cpio",
          "java-archive",
          "vnd.google-earth.kmz",
          "warc",
          "warc+gz",
          "mbox",
          "vnd.ms-outlook",
          "vnd.ms-tnef",
          "vnd.ms-outlook-pst",
          "pkcs7-mime",
          "pkcs7-signature",
          "pdf",
          "rfc822",
          "related");
  private static final Set<String> UNREAD = Set.of("audio", "video", "font", "chemical", "model");

  private final MimeTypes mimeTypes = MimeTypes.getDefaultMimeTypes();
  private final Detector detector = new DefaultDetector(mimeTypes);
  private final MediaTypeRegistry registry = mimeTypes.getMediaTypeRegistry();

  MediaTypeRegistry registry() {
    return registry;
  }

  Detector detector() {
    return detector;
  }

  /// The type with its parameters, such as the version of the format.
  MediaType of(Path file, String name) throws IOException {
    var metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    try (TikaInputStream in = TikaInputStream.get(file)) {
      return detector.detect(in, metadata);
    }
  }

  boolean isPage(MediaType type) {
    return PAGES.contains(type);
  }

  boolean isMail(MediaType type) {
    return MAILS.contains(type);
  }

  /// True for text that is read as it stands, tables of values and program code included.
  boolean isText(MediaType type) {
    return registry.isInstanceOf(type, MediaType.TEXT_PLAIN)
        && !registry.isInstanceOf(type, MediaType.APPLICATION_XML)
        && !type.getType().equals("message")
        && !type.getType().equals("multipart")
        && !MARKED_UP.contains(type.getSubtype());
  }

  /// True for pictures whose words tesseract can read.
  boolean isPicture(MediaType type) {
    return type.getType().equals("image") && PICTURES.contains(type.getSubtype());
  }

  /// True for mails, archives and pdfs, where a picture was attached; elsewhere it illustrates.
  boolean carriesPictures(MediaType type) {
    return CARRIERS.contains(type.getSubtype());
  }

  /// The type that the bytes alone tell.
  MediaType byContent(Path file) throws IOException {
    return of(file, "").getBaseType();
  }

  /// True when the first bytes hold no character that text does not have.
  boolean looksLikeText(Path file) throws IOException {
    try (TikaInputStream in = TikaInputStream.get(file)) {
      return new TextDetector().detect(in, new Metadata()).equals(MediaType.TEXT_PLAIN);
    }
  }

  /// True for sound, film, fonts and models: nothing that a text could be in.
  boolean isUnread(MediaType type) {
    return UNREAD.contains(type.getType());
  }
}
