package dev.linkdesk.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order for an inquiry, already checked for shape.
 *
 * @param accountReferenceId the reference id the account is found or made by
 * @param withAccount whether an account is made when none is named
 */
record NewDemoInquiry(
    DemoTemplate template,
    @Nullable String referenceId,
    @Nullable String accountId,
    @Nullable String accountReferenceId,
    boolean withAccount,
    String creator,
    @Nullable String note,
    @Nullable String redirectUri,
    List<String> tags,
    Map<String, Object> fields,
    ExpiryIntervals intervals,
    String firstStep) {
  static final String API_CREATOR = "API";
  static final String FIRST_STEP = "start";

  static NewDemoInquiry of(
      DemoTemplate template, @Nullable String referenceId, Map<String, Object> fields) {
    return new NewDemoInquiry(
        template,
        referenceId,
        null,
        null,
        true,
        API_CREATOR,
        null,
        null,
        List.of(),
        fields,
        ExpiryIntervals.DEFAULT,
        FIRST_STEP);
  }
}
