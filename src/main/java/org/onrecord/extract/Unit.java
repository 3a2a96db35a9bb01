package org.onrecord.extract;

import java.nio.file.Path;

/// One thing to read: a file, or a part unpacked to one.
///
/// @param file where its bytes lie
/// @param name as its container or the corpus has it
/// @param depth containers around it
record Unit(Path file, String name, int depth) {}
