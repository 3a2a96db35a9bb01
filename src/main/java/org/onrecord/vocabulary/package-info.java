/// Vocabulary files that people edit: read with line numbers, checked, faults with proposals.
@NullMarked
package org.onrecord.vocabulary;

import org.jspecify.annotations.NullMarked;
