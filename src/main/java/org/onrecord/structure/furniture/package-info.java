/// The words by which furniture is known: captions, closings, pitches, pointers elsewhere.
@NullMarked
package org.onrecord.structure.furniture;

import org.jspecify.annotations.NullMarked;
