/// The conveyor: from a folder of files to an index, in one direction.
@NullMarked
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
