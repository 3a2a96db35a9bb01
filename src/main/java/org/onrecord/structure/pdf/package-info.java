/// The lines of printed pages, put in reading order: edges, footnotes, hyphens, paragraphs.
@NullMarked
package org.onrecord.structure.pdf;

import org.jspecify.annotations.NullMarked;
