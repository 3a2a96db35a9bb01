package org.onrecord.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Reads a file only when its bytes have not been read before.
///
/// What is kept is found by the hash of the bytes, by what else decides on the result (the ending
/// of the name, [Extractor#makers]) and, where words are in images, by [Extractor#ocr]. Answers for
/// which the machine may be at fault are not kept: a run of its own tries them again.
public final class CachedExtractor implements Extractor {
  private final Extractor extractor;
  private final ExtractionCache cache;
  private final AtomicInteger found = new AtomicInteger();

  /// @param extractor reads what is not kept; closed with this one
  public CachedExtractor(Extractor extractor, ExtractionCache cache) {
    this.extractor = extractor;
    this.cache = cache;
  }

  @Override
  public Extraction extract(Path file) {
    return extractor.extract(file);
  }

  @Override
  public Extraction extract(Path file, String sha256) {
    String key = sha256 + ' ' + CacheRules.ending(file) + ' ' + makers();
    Optional<ExtractionCache.Entry> kept = cache.find(key);
    if (kept.isPresent() && isValid(kept.get())) {
      found.incrementAndGet();
      return kept.get().extraction();
    }
    Extraction extraction = extractor.extract(file, sha256);
    if (CacheRules.mayBeKept(extraction) && isStill(file, sha256)) {
      cache.keep(key, new ExtractionCache.Entry(ocr(), extraction));
    }
    return extraction;
  }

  private boolean isValid(ExtractionCache.Entry entry) {
    return entry.ocr().equals(ocr()) || !CacheRules.hangsOnOcr(entry.extraction());
  }

  /// A file that changed while it was read must not be kept under its old hash for ever.
  private static boolean isStill(Path file, String sha256) {
    try {
      return FileHash.of(file).equals(sha256);
    } catch (IOException e) {
      return false;
    }
  }

  /// Answers that needed no reading so far.
  public int found() {
    return found.get();
  }

  /// Why nothing more is kept, when something went wrong.
  public Optional<String> fault() {
    return cache.fault();
  }

  @Override
  public String makers() {
    return extractor.makers();
  }

  @Override
  public String ocr() {
    return extractor.ocr();
  }

  @Override
  public void close() {
    extractor.close();
  }
}
