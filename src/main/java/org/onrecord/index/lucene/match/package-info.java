/// What a question matches: its words, its filters.
@NullMarked
package org.onrecord.index.lucene.match;

import org.jspecify.annotations.NullMarked;
