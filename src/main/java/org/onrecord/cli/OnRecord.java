package org.onrecord.cli;

/// The command line.
public final class OnRecord {
  private OnRecord() {}

  /// Starts a verb.
  public static void main(String[] args) {
    System.out.println("onrecord");
  }
}
