package dev.linkdesk.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a PATCH changes.
 *
 * @param tags null: left alone
 * @param fields the fields to write; an empty Optional unsets one
 */
record InquiryChange(
    Text note,
    Text redirectUri,
    @Nullable List<String> tags,
    Map<String, Optional<Object>> fields) {

  /** A text that may be given, given as null (clears the value) or not given (left alone). */
  record Text(boolean given, @Nullable String value) {
    static final Text LEFT_ALONE = new Text(false, null);

    @Nullable String over(@Nullable String before) {
      return given ? value : before;
    }
  }
}
