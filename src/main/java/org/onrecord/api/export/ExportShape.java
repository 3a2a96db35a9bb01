package org.onrecord.api.export;

import java.util.Set;
import org.onrecord.api.http.Form;
import org.onrecord.export.Addresses;

/// How an export is to be written.
///
/// @param fields columns of CSV, properties of NDJSON; empty for all
/// @param raw CSV without guards against formulas
/// @param highlight whether NDJSON marks the query's words
/// @param marked whether NDJSON ends in a line that says so
/// @param most statements at most
/// @param addresses of records
public record ExportShape(
    Form form,
    Set<String> fields,
    boolean raw,
    boolean highlight,
    boolean marked,
    long most,
    Addresses addresses) {
  /// A feed follows what is new; who wants all takes another form.
  static final int FEED = 50;

  /// A form as it is when nothing else is asked for.
  public static ExportShape of(Form form, Addresses addresses) {
    return new ExportShape(
        form, Set.of(), false, true, false, form == Form.ATOM ? FEED : Long.MAX_VALUE, addresses);
  }
}
