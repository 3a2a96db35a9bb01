package org.onrecord.index.lucene.change;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.onrecord.copies.Sighting;
import org.onrecord.index.DocumentCard;
import org.onrecord.index.Facet;
import org.onrecord.index.lucene.store.Entry;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.store.StoredJson;

/// Fingerprints of what a statement tells: equal when whoever reads it, or looks for it, sees no
/// difference. The path of its file and the number of statements beside it are no part of that.
public final class Faces {
  private final Set<String> facets = new TreeSet<>();

  /// @param numberings by which articles are counted
  public Faces(List<String> numberings) {
    for (Facet facet : Facet.values()) {
      facets.add(IndexSchema.field(facet, true));
    }
    numberings.forEach(numbering -> facets.add(IndexSchema.field(numbering)));
  }

  /// The face of a statement as it is about to be written.
  Entry.Face of(Document fields) {
    BytesRef sightings = fields.getBinaryValue(IndexSchema.SIGHTINGS);
    BytesRef copyOf = fields.getBinaryValue(IndexSchema.COPY_OF);
    return new Entry.Face(own(fields), copies(sightings, copyOf), original(copyOf));
  }

  private String own(Document fields) {
    MessageDigest digest = DigestUtils.getSha256Digest();
    add(digest, fields.getBinaryValue(IndexSchema.RECORD));
    add(digest, fields.getBinaryValue(IndexSchema.PLACE));
    digest.update(StoredJson.write(shown(fields)));
    for (IndexableField field : fields) {
      if (facets.contains(field.name())) {
        String value = field.name() + '\0' + field.stringValue() + '\0';
        digest.update(value.getBytes(StandardCharsets.UTF_8));
      }
    }
    return hex(digest);
  }

  /// What a statement shows of its document.
  private static DocumentCard shown(Document fields) {
    DocumentCard card =
        StoredJson.read(fields.getBinaryValue(IndexSchema.CARD), DocumentCard.class);
    return new DocumentCard(
        card.id(),
        "",
        card.title(),
        card.authors(),
        card.kind(),
        card.publisher(),
        card.published(),
        card.language(),
        card.pages(),
        0);
  }

  private static String copies(@Nullable BytesRef sightings, @Nullable BytesRef copyOf) {
    if (sightings == null && copyOf == null) {
      return "";
    }
    MessageDigest digest = DigestUtils.getSha256Digest();
    add(digest, sightings);
    digest.update((byte) 0);
    add(digest, copyOf);
    return hex(digest);
  }

  private static @Nullable String original(@Nullable BytesRef copyOf) {
    return copyOf == null ? null : StoredJson.read(copyOf, Sighting.class).statement();
  }

  private static void add(MessageDigest digest, @Nullable BytesRef bytes) {
    if (bytes != null) {
      digest.update(bytes.bytes, bytes.offset, bytes.length);
    }
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }
}
