/// A linear-chain labeller: hashed features in, a label for each item of a row out, with how sure
/// it is. It knows nothing of language; [org.onrecord.attribution] says what the features are.
@NullMarked
package org.onrecord.attribution.label;

import org.jspecify.annotations.NullMarked;
