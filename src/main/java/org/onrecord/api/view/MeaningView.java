package org.onrecord.api.view;

/// By what a question was answered that asks for meaning.
///
/// @param asked the words whose meaning was looked for
/// @param model that placed them and the statements
/// @param least similarity of what is found by meaning
/// @param without statements of the index whose meaning is not known, for they are in no language
///     that the model knows; only words find them
public record MeaningView(String asked, String model, double least, long without) {}
