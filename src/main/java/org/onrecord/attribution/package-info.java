/// Finds statements and says whose they are, with the reason.
@NullMarked
package org.onrecord.attribution;

import org.jspecify.annotations.NullMarked;
