/// How words are cut and folded in each language, and what surrounds a statement.
@NullMarked
package org.onrecord.index.lucene.text;

import org.jspecify.annotations.NullMarked;
