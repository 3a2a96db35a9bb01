package org.onrecord.api.view;

/// The words around a statement in its passage.
public record ContextView(String before, String after) {}
