/// Statements read back, with the words of a question marked.
@NullMarked
package org.onrecord.index.lucene.hit;

import org.jspecify.annotations.NullMarked;
