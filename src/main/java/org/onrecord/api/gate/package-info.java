/// What stands before every request: hosts, seats, limits, safe headers, log and metrics.
@NullMarked
package org.onrecord.api.gate;

import org.jspecify.annotations.NullMarked;
