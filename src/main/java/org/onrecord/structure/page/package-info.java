/// A web page: its blocks, which of them are its text, and its title, authors, dates, publisher.
@NullMarked
package org.onrecord.structure.page;

import org.jspecify.annotations.NullMarked;
