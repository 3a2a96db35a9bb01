/// Extracted text to a document: furniture out; title, byline, dates, kind, language, passages.
@NullMarked
package org.onrecord.structure;

import org.jspecify.annotations.NullMarked;
