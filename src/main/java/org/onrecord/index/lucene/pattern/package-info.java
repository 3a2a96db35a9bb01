/// How words lie to one another: phrases, nearness, sentences, words that begin or look so.
@NullMarked
package org.onrecord.index.lucene.pattern;

import org.jspecify.annotations.NullMarked;
