package org.onrecord.extract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;

/// The components of [Extraction] in words, so that an entry of the cache that was written before
/// one was added is not found instead of misread.
final class Shape {
  private Shape() {}

  /// Names and types of all components of the records that an extraction is made of.
  static String ofExtraction() {
    Set<String> shape = new TreeSet<>();
    for (Class<?> kind : Extraction.class.getPermittedSubclasses()) {
      add(kind, shape);
    }
    return shape.toString();
  }

  private static void add(Type type, Set<String> shape) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        add(argument, shape);
      }
    } else if (type instanceof Class<?> kind && kind.isRecord() && shape.add(kind.getName())) {
      int position = 0;
      for (RecordComponent component : kind.getRecordComponents()) {
        shape.add(kind.getName() + '#' + position++ + ' ' + component);
        add(component.getGenericType(), shape);
      }
    }
  }
}
