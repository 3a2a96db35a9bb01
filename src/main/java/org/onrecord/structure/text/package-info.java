/// What every kind of text shares: pieces of it, paragraphs, written dates, bylines.
@NullMarked
package org.onrecord.structure.text;

import org.jspecify.annotations.NullMarked;
