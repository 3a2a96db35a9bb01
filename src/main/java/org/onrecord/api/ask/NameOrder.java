package org.onrecord.api.ask;

import java.util.Comparator;

/// The order of names as people look them up: without case, accents and punctuation, and numbers by
/// their size, so that Article 9 comes before Article 10.
public final class NameOrder implements Comparator<String> {
  /// By folded names.
  public static final NameOrder FOLDED = new NameOrder();

  private NameOrder() {}

  /// Compares names that [NameMatch#fold] has folded.
  @Override
  public int compare(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      int difference;
      if (isDigit(one, i) && isDigit(other, j)) {
        int endOne = end(one, i);
        int endOther = end(other, j);
        difference = numbers(one.substring(i, endOne), other.substring(j, endOther));
        i = endOne;
        j = endOther;
      } else {
        difference = Character.compare(one.charAt(i++), other.charAt(j++));
      }
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(one.length() - i, other.length() - j);
  }

  private static boolean isDigit(String name, int at) {
    return Character.isDigit(name.charAt(at));
  }

  private static int end(String name, int from) {
    int end = from;
    while (end < name.length() && isDigit(name, end)) {
      end++;
    }
    return end;
  }

  private static int numbers(String one, String other) {
    String left = one.replaceFirst("^0+(?=.)", "");
    String right = other.replaceFirst("^0+(?=.)", "");
    return left.length() == right.length()
        ? left.compareTo(right)
        : Integer.compare(left.length(), right.length());
  }
}
