/// Which documents are copies of one another, and which statements are therefore one statement with
/// many sightings. Pure functions over records.
@NullMarked
package org.onrecord.copies;

import org.jspecify.annotations.NullMarked;
