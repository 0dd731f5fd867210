package dev.linkdesk.inquiry;

/** What Persona noted about requests, for up to two weeks. */
public interface ApiLogs {
  /**
   * Looks a request up.
   *
   * @param requestId {@code req_…}, as failures tell it; one of another shape is not found without
   *     asking
   */
  ApiLogEntry apiLog(String requestId);
}
