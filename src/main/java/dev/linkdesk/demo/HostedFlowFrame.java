package dev.linkdesk.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param address where the language switch leads, without its language
 * @param steps the steps of the visit, empty on a dead end
 * @param pass null when the page has no form for the switch "Pass verifications" to belong to
 * @param inquiry shown to the person trying out the sandbox; null when there is none to name
 */
record HostedFlowFrame(
    HostedFlowWords words,
    @Nullable String style,
    String address,
    List<Map<String, Object>> steps,
    @Nullable Boolean pass,
    @Nullable DemoInquiry inquiry) {

  static HostedFlowFrame of(HostedFlowVisit visit, String page) {
    return new HostedFlowFrame(
        visit.words(),
        visit.choices().style(),
        visit.address(page),
        List.of(),
        null,
        visit.inquiry());
  }

  HostedFlowFrame at(List<Map<String, Object>> stepper) {
    return new HostedFlowFrame(words, style, address, stepper, pass, inquiry);
  }

  HostedFlowFrame withSwitch(boolean on) {
    return new HostedFlowFrame(words, style, address, steps, on, inquiry);
  }

  Map<String, Object> values(HostedFlowLanguages languages) {
    Map<String, Object> values = new HashMap<>();
    values.put("lang", words.locale().toLanguageTag());
    values.put("style", style == null ? "" : style);
    values.put("languages", languages.links(words, address));
    values.put("steps", steps);
    values.put("count", steps.size());
    values.put("stepper", !steps.isEmpty());
    values.put("switch", pass != null);
    values.put("pass", Boolean.TRUE.equals(pass));
    values.put("panel", inquiry != null);
    values.put("ended", inquiry != null && !inquiry.status().isLive());
    values.put("inquiry", inquiry == null ? "" : inquiry.id());
    values.put("status", inquiry == null ? "" : inquiry.status().wire());
    return values;
  }
}
