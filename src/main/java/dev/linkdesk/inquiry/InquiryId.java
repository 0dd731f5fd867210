package dev.linkdesk.inquiry;

import java.util.regex.Pattern;

/**
 * Persona's id of an inquiry: {@code inq_} and letters or digits. Its length has changed before, so
 * none is asked for.
 */
public record InquiryId(String value) {
  private static final Pattern SHAPE = Pattern.compile("inq_[A-Za-z0-9]+");

  /**
   * Takes the text as it is.
   *
   * @throws IllegalArgumentException when the text does not have the shape of an inquiry id
   */
  public InquiryId {
    if (!isInquiryId(value)) {
      throw new IllegalArgumentException("not an inquiry id");
    }
  }

  public static boolean isInquiryId(String text) {
    return SHAPE.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
