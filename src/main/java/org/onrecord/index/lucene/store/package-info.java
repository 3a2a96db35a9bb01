/// The folder of an index and what lies in it: fields, records, commits, searchers.
@NullMarked
package org.onrecord.index.lucene.store;

import org.jspecify.annotations.NullMarked;
