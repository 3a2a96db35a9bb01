/// The index kept in a folder by Lucene.
@NullMarked
package org.onrecord.index.lucene;

import org.jspecify.annotations.NullMarked;
