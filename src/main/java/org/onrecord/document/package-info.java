/// One text with one provenance: file, text, passages, dates. Depends on the JDK alone.
@NullMarked
package org.onrecord.document;

import org.jspecify.annotations.NullMarked;
