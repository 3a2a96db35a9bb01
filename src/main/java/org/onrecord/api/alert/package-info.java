/// Saved searches and the hooks that are told of what comes.
@NullMarked
package org.onrecord.api.alert;

import org.jspecify.annotations.NullMarked;
