package org.onrecord.extract;

import java.util.Map;

/// What people call the formats.
final class FormatNames {
  private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("application/pdf", "pdf"),
          Map.entry("application/msword", "Word document (doc)"),
          Map.entry(OPEN_XML + "wordprocessingml.document", "Word document (docx)"),
          Map.entry(OPEN_XML + "spreadsheetml.sheet", "Excel workbook (xlsx)"),
          Map.entry(OPEN_XML + "presentationml.presentation", "PowerPoint presentation (pptx)"),
          Map.entry("application/vnd.ms-excel", "Excel workbook (xls)"),
          Map.entry("application/vnd.ms-powerpoint", "PowerPoint presentation (ppt)"),
          Map.entry("application/vnd.ms-outlook", "Outlook message (msg)"),
          Map.entry(OPEN_DOCUMENT + "text", "OpenDocument text (odt)"),
          Map.entry("application/rtf", "rich text (rtf)"),
          Map.entry("application/zip", "zip archive"),
          Map.entry("application/xml", "well-formed XML"),
          Map.entry("message/rfc822", "mail"));

  private FormatNames() {}

  /// The name of a media type, or the type itself.
  static String of(String mediaType) {
    return NAMES.getOrDefault(mediaType, mediaType);
  }
}
