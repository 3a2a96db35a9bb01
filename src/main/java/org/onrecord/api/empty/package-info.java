/// Nothing on record: which part emptied the answer, what was perhaps meant, what is near.
@NullMarked
package org.onrecord.api.empty;

import org.jspecify.annotations.NullMarked;
