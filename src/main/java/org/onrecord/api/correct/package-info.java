/// Human decisions: drafts, their checks, the file they are written to.
@NullMarked
package org.onrecord.api.correct;

import org.jspecify.annotations.NullMarked;
