/// Quotations: where one stands word for word or nearly, and what is like it.
@NullMarked
package org.onrecord.index.lucene.quote;

import org.jspecify.annotations.NullMarked;
