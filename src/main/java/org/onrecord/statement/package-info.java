/// What was said, by whom, about what: the records that a search answers with.
@NullMarked
package org.onrecord.statement;

import org.jspecify.annotations.NullMarked;
