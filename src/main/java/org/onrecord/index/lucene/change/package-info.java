/// What came, changed and went, commit by commit.
@NullMarked
package org.onrecord.index.lucene.change;

import org.jspecify.annotations.NullMarked;
