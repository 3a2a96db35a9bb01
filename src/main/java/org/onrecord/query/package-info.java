/// From the words of a question to a query.
@NullMarked
package org.onrecord.query;

import org.jspecify.annotations.NullMarked;
