/// The HTTP interface.
@NullMarked
package org.onrecord.api;

import org.jspecify.annotations.NullMarked;
