/// What is asked: parameters to a question, counts, the names of what is counted.
@NullMarked
package org.onrecord.api.ask;

import org.jspecify.annotations.NullMarked;
