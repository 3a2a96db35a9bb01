/// Crossings, series over time and comparisons of actors.
@NullMarked
package org.onrecord.api.tables;

import org.jspecify.annotations.NullMarked;
