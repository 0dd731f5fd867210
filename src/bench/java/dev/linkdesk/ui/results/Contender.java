package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import java.util.List;
import javafx.scene.Parent;

/** A table of many rows that is measured. Everything is called on the FX thread. */
interface Contender {
  String name();

  Parent node();

  void take(List<Inquiry> told);

  void type(String text);

  /** Whether what was asked last is in the table. */
  boolean isDone();

  /** Nanoseconds of processor time that it used the FX thread for outside of the calls above and of layout. */
  long lateNanos();

  int size();
}
