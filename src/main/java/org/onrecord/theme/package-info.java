/// The scheme of concerns, and the evidence by which a statement is filed under them.
@NullMarked
package org.onrecord.theme;

import org.jspecify.annotations.NullMarked;
