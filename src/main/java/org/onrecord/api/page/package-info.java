/// Pages that need no script, and the files of those that do.
@NullMarked
package org.onrecord.api.page;

import org.jspecify.annotations.NullMarked;
