/// When something was said: date, precision, ground.
@NullMarked
package org.onrecord.dating;

import org.jspecify.annotations.NullMarked;
