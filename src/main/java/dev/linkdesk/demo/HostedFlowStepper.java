package dev.linkdesk.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The row of steps at the top: welcome, details, one for each verification, done. */
final class HostedFlowStepper {
  private HostedFlowStepper() {}

  /**
   * @param current the step's word: a page's name or a verification's kind
   */
  static List<Map<String, Object>> at(
      String current, DemoTemplate template, HostedFlowWords words) {
    List<String> names = new ArrayList<>(List.of(HostedFlowVisit.WELCOME, HostedFlowVisit.DETAILS));
    template.steps().forEach(step -> names.add(step.kind()));
    names.add(HostedFlowVisit.DONE);
    int now = names.indexOf(current);
    List<Map<String, Object>> steps = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      steps.add(
          Map.of(
              "number",
              i + 1,
              "label",
              words.text("step." + names.get(i)),
              "now",
              i == now,
              "past",
              i < now));
    }
    return steps;
  }
}
