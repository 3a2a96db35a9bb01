/// Human decisions, kept as data: read, joined and replayed at every ingest.
@NullMarked
package org.onrecord.correction;

import org.jspecify.annotations.NullMarked;
