package dev.linkdesk.inquiry;

/** What can be made to happen to an inquiry without a person, in a sandbox or the demo only. */
public enum SimulateAction {
  START,
  COMPLETE,
  FAIL,
  EXPIRE,
  MARK_FOR_REVIEW,
  APPROVE,
  DECLINE
}
