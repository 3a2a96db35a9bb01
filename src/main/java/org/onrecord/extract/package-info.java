/// Bytes to text, by Tika in bounded worker processes. The only place that knows Tika.
@NullMarked
package org.onrecord.extract;

import org.jspecify.annotations.NullMarked;
