/// Instruments and references to their articles.
@NullMarked
package org.onrecord.provision;

import org.jspecify.annotations.NullMarked;
