/// Everything that a question finds, streamed in the forms of `org.onrecord.export`.
@NullMarked
package org.onrecord.api.export;

import org.jspecify.annotations.NullMarked;
