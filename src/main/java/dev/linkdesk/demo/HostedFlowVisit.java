package dev.linkdesk.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A person in the middle of the flow. */
record HostedFlowVisit(
    DemoSession session,
    DemoInquiry inquiry,
    DemoTemplate template,
    HostedFlowChoices choices,
    HostedFlowWords words) {
  static final String WELCOME = "welcome";
  static final String DETAILS = "details";
  static final String PICTURE = "picture";
  static final String DONE = "done";

  static String address(String inquiryId, String page) {
    return HostedFlow.PATH + "/" + inquiryId + "/" + page;
  }

  String address(String page) {
    return address(inquiry.id(), page);
  }

  /** Confirming the details leads to the first verification's step. */
  boolean detailsConfirmed() {
    String next = Objects.requireNonNullElse(inquiry.nextStep(), "");
    return next.startsWith("verification_") || next.startsWith("retry_verification_");
  }

  /** The page on which the person goes on. */
  String place() {
    return detailsConfirmed() ? PICTURE : DETAILS;
  }

  /** What every form of this visit needs. */
  Map<String, Object> formValues(String page) {
    Map<String, Object> values = new HashMap<>();
    values.put("action", address(page));
    values.put("token", HostedFlowFormToken.of(session));
    return values;
  }

  HostedFlowVisit passing(HostedFlowChoices changed) {
    return new HostedFlowVisit(session, inquiry, template, changed, words);
  }
}
