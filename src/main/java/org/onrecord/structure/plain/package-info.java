/// Text without markup: furniture set aside, its head read, Markdown.
@NullMarked
package org.onrecord.structure.plain;

import org.jspecify.annotations.NullMarked;
