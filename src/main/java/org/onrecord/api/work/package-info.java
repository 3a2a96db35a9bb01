/// Reading the corpus while the server runs: its states, jobs and events.
@NullMarked
package org.onrecord.api.work;

import org.jspecify.annotations.NullMarked;
