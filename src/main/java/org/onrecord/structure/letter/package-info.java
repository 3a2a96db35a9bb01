/// Letters: head and foot, who signed them, to whom they go; letterheads and mastheads.
@NullMarked
package org.onrecord.structure.letter;

import org.jspecify.annotations.NullMarked;
