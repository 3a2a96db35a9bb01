/// Counts of what is matched: values, days, actors rolled up.
@NullMarked
package org.onrecord.index.lucene.facet;

import org.jspecify.annotations.NullMarked;
