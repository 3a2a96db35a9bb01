/// Gold against found: precision, recall, F1.
@NullMarked
package org.onrecord.eval;

import org.jspecify.annotations.NullMarked;
