/// What a text means, as a point among others: texts that mean much the same lie near one another.
/// An optional part: all else works without a model.
@NullMarked
package org.onrecord.meaning;

import org.jspecify.annotations.NullMarked;
