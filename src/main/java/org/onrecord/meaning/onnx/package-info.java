/// The model all-MiniLM-L6-v2 by ONNX Runtime. Neither is part of the product's jar: [Part] says
/// whether they are here.
@NullMarked
package org.onrecord.meaning.onnx;

import org.jspecify.annotations.NullMarked;
