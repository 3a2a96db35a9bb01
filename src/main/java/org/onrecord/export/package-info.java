/// Forms in which statements leave: for reference managers, feed readers, archives, annotators.
@NullMarked
package org.onrecord.export;

import org.jspecify.annotations.NullMarked;
