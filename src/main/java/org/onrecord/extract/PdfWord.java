package org.onrecord.extract;

import org.onrecord.document.PageBox;

/// A word on a page of a pdf.
///
/// @param text without white space
/// @param size of most of its type, in points
record PdfWord(String text, PageBox box, double size, boolean bold) {}
