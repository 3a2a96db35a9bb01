/// The HTTP interface: its resources, what puts them together, and the server. What they share
/// lies in the rooms below (ARCHITECTURE.md).
@NullMarked
package org.onrecord.api;

import org.jspecify.annotations.NullMarked;
