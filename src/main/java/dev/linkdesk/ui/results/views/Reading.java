package dev.linkdesk.ui.results.views;

import dev.linkdesk.inquiry.Failure;

/** How far reading the environment has come. */
public sealed interface Reading {
  /** Nothing was asked for yet. */
  Reading NOTHING = new Nothing();

  /** Nothing was asked for yet. */
  record Nothing() implements Reading {}

  /**
   * A page is being read.
   *
   * @param rows how many are here
   */
  record More(int rows) implements Reading {}

  /**
   * More can be read.
   *
   * @param rows how many are here
   */
  record Paused(int rows) implements Reading {}

  /**
   * There is no more.
   *
   * @param rows how many are here
   */
  record All(int rows) implements Reading {}

  /** A page could not be read; reading on asks for it again. */
  record Failed(Failure failure) implements Reading {}
}
