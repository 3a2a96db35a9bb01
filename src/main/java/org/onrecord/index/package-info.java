/// The port to the index: what can be stored, asked and answered.
@NullMarked
package org.onrecord.index;

import org.jspecify.annotations.NullMarked;
