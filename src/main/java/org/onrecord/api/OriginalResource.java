package org.onrecord.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.onrecord.api.gate.Route;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.Ids;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.http.Problem;
import org.onrecord.api.http.ProblemException;
import org.onrecord.api.http.ProblemKind;
import org.onrecord.document.Document;
import org.onrecord.document.SourceFile;
import org.onrecord.index.StatementIndex;

/// `/documents/{id}/original`: the file itself, as an attachment that no browser runs.
final class OriginalResource {
  private static final String SANDBOX = "default-src 'none'; sandbox";

  private final StatementIndex index;
  private final Path corpus;

  OriginalResource(StatementIndex index, Path corpus) {
    this.index = index;
    this.corpus = corpus;
  }

  List<Route> routes() {
    return List.of(Route.of(Links.API + "/documents/{id}/original", Set.of(), this::original));
  }

  private void original(Context ctx, Parameters given) throws IOException {
    String id = Ids.document(ctx);
    Document document = index.document(id).orElseThrow(() -> Ids.unknown("document", id));
    Path file = file(document.source());
    ctx.header("ETag", "\"" + id + "\"").header("Cache-Control", "no-cache");
    if (Answers.matches(String.valueOf(ctx.header("If-None-Match")), "\"" + id + "\"")) {
      ctx.status(304);
      return;
    }
    ctx.header("Content-Security-Policy", SANDBOX)
        .header("Content-Disposition", disposition(file.getFileName().toString()))
        .contentType(document.source().mediaType())
        .disableCompression()
        .result(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
  }

  /// The file of a document, proved to lie in the corpus folder and to be unchanged.
  private Path file(SourceFile source) throws IOException {
    if (source.path().contains("!/")) {
      throw Problem.of(
              ProblemKind.NOT_FOUND,
              "“"
                  + source.path()
                  + "” is a part of a mail or archive and no file of its own; fetch the file that"
                  + " holds it.")
          .thrown();
    }
    Path file = corpus.resolve(source.path()).normalize();
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw gone("The file is no longer in the corpus folder; run ingest again.");
    }
    if (!file.startsWith(corpus) || !isInside(file)) {
      throw Problem.of(ProblemKind.FORBIDDEN, "The file does not lie in the corpus folder.")
          .thrown();
    }
    if (!sha256(file).equals(source.id())) {
      throw gone("The file has changed since it was read; run ingest again.");
    }
    return file;
  }

  /// True for a plain file that no link leads out of the corpus folder.
  private boolean isInside(Path file) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && file.toRealPath().startsWith(corpus.toRealPath());
  }

  private static ProblemException gone(String detail) {
    return Problem.of(ProblemKind.NOT_FOUND, detail).thrown();
  }

  private static String sha256(Path file) throws IOException {
    return new DigestUtils(DigestUtils.getSha256Digest())
        .digestAsHex(file, LinkOption.NOFOLLOW_LINKS);
  }

  /// RFC 6266: a name in ASCII for old clients and the true one beside it.
  static String disposition(String name) {
    String ascii = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    StringBuilder encoded = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0);
      encoded.append(
          plain ? String.valueOf(c) : String.format(java.util.Locale.ROOT, "%%%02X", (int) c));
    }
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
  }
}
