/// Answers to questions: hits in order, pages, crossings, everything found.
@NullMarked
package org.onrecord.index.lucene.find;

import org.jspecify.annotations.NullMarked;
