/// Documents and their statements on their way into the index.
@NullMarked
package org.onrecord.index.lucene.write;

import org.jspecify.annotations.NullMarked;
