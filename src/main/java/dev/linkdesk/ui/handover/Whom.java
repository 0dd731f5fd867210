package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.Inquiry;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a person is named. */
final class Whom {
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\s\u2028\u2029]+");

  /** What turns all that follows around. */
  private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  private Whom() {}

  /** The name on one line, else the reference ID, else the inquiry's id. */
  static String shortly(Inquiry inquiry) {
    return inquiry
        .personName()
        .or(() -> Optional.ofNullable(inquiry.referenceId()))
        .map(Whom::onOneLine)
        .filter(name -> !name.isEmpty())
        .orElseGet(() -> inquiry.id().value());
  }

  static String onOneLine(String text) {
    return BREAKS.matcher(TURNS.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }
}
