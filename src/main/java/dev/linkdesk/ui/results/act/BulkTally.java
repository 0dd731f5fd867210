package dev.linkdesk.ui.results.act;

/** How many of many inquiries stand where, kept up as each moves. On the FX thread. */
final class BulkTally {
  private int leftOut;
  private int underWay;
  private int done;
  private int failed;
  private int unknown;

  void enters(BulkRow.State state) {
    count(state, 1);
  }

  void leaves(BulkRow.State state) {
    count(state, -1);
  }

  int leftOut() {
    return leftOut;
  }

  int underWay() {
    return underWay;
  }

  int done() {
    return done;
  }

  int failed() {
    return failed;
  }

  int unknown() {
    return unknown;
  }

  private void count(BulkRow.State state, int by) {
    switch (state) {
      case BulkRow.State.Waiting w -> {}
      case BulkRow.State.NotTried n -> {}
      case BulkRow.State.LeftOut l -> leftOut += by;
      case BulkRow.State.UnderWay u -> underWay += by;
      case BulkRow.State.Ended(var outcome) -> count(outcome, by);
    }
  }

  private void count(Outcome outcome, int by) {
    switch (outcome) {
      case Outcome.Done d -> done += by;
      case Outcome.Moved m -> failed += by;
      case Outcome.NotDone n -> failed += by;
      case Outcome.Unknown u -> unknown += by;
    }
  }
}
