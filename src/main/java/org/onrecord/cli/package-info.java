/// The command line; the only place that wires the parts.
@NullMarked
package org.onrecord.cli;

import org.jspecify.annotations.NullMarked;
