package org.onrecord.api.view;

import java.util.List;
import org.onrecord.document.Span;
import org.onrecord.statement.Stance;

/// Position towards the instrument, with the words that carry it.
///
/// @param polarity SUPPORTIVE, CRITICAL or MIXED
/// @param evidence words of the document
public record StanceView(Stance.Polarity polarity, List<Span> evidence) {}
