/// The register of actors and the mentions of them in a text.
@NullMarked
package org.onrecord.actor;

import org.jspecify.annotations.NullMarked;
