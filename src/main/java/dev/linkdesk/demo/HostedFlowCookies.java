package dev.linkdesk.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sessions this browser holds: one cookie per inquiry, so that two open inquiries do not push
 * each other out. They end with the browser, as Persona's do with the tab.
 */
final class HostedFlowCookies {
  private static final String PREFIX = "flow-";
  private static final String ATTRIBUTES = "; Path=" + HostedFlow.PATH + "; HttpOnly; SameSite=Lax";

  private final Map<String, String> secrets;

  private HostedFlowCookies(Map<String, String> secrets) {
    this.secrets = secrets;
  }

  static HostedFlowCookies of(@Nullable List<String> headers) {
    Map<String, String> secrets = new LinkedHashMap<>();
    for (String header : headers == null ? List.<String>of() : headers) {
      for (String pair : header.split(";", -1)) {
        String cookie = pair.strip();
        int equals = cookie.indexOf('=');
        if (cookie.startsWith(PREFIX) && equals > 0) {
          secrets.put(cookie.substring(PREFIX.length(), equals), cookie.substring(equals + 1));
        }
      }
    }
    return new HostedFlowCookies(secrets);
  }

  @Nullable String secretFor(String inquiryId) {
    return secrets.get(inquiryId);
  }

  Set<String> inquiries() {
    return secrets.keySet();
  }

  static String holding(DemoSession session) {
    return PREFIX + session.inquiryId() + "=" + session.secret() + ATTRIBUTES;
  }

  static String forgetting(String inquiryId) {
    return PREFIX + inquiryId + "=" + ATTRIBUTES + "; Max-Age=0";
  }
}
