/// The words of a corpus: those that begin so, that are near, that belong together.
@NullMarked
package org.onrecord.index.lucene.words;

import org.jspecify.annotations.NullMarked;
