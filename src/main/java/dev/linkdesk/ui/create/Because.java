package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Inquiry;
import java.util.List;

/** Why a link is made. */
sealed interface Because {
  /** The person has none that is open. */
  record Wanted() implements Because {}

  /** The person has one, and another is needed for a reason. */
  record NeededAllTheSame(String reason) implements Because {
    /** A reason is written by people. */
    @Override
    public String toString() {
      return "NeededAllTheSame";
    }
  }

  /** In place of others, which were ended. */
  record InPlaceOf(List<Inquiry> ended) implements Because {
    public InPlaceOf {
      ended = List.copyOf(ended);
    }
  }
}
