/// The shapes of the API's answers: each record is the JSON, component by component.
@NullMarked
package org.onrecord.api.view;

import org.jspecify.annotations.NullMarked;
