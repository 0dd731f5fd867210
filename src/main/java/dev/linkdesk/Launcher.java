package dev.linkdesk;

/** Starts Linkdesk. */
public final class Launcher {
  private Launcher() {}

  static void main(String[] args) {}
}
