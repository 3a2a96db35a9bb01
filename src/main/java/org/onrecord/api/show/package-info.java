/// Statements as the API shows them: views, citations, why each was decided.
@NullMarked
package org.onrecord.api.show;

import org.jspecify.annotations.NullMarked;
