package org.onrecord.document;

import org.jspecify.annotations.Nullable;

/// Where a document came from.
///
/// @param id sha-256 of the bytes, 64 lower-case hex digits; also the id of the document
/// @param path in the corpus, with `/`; a part is `container!/name`
/// @param mediaType as detected from the bytes, such as `text/html`
/// @param byteLength size of the file in bytes
/// @param containedIn id of the mail or archive that holds this part, or null
public record SourceFile(
    String id, String path, String mediaType, long byteLength, @Nullable String containedIn) {}
