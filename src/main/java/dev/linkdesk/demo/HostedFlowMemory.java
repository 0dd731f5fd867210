package dev.linkdesk.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The choices of the visits of this run, by session. Those not seen for longest are forgotten
 * first; nothing depends on them but comfort.
 */
final class HostedFlowMemory {
  private static final int MOST = 10_000;

  private final Map<String, HostedFlowChoices> bySession =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, HostedFlowChoices> eldest) {
          return size() > MOST;
        }
      };

  synchronized HostedFlowChoices of(DemoSession session) {
    return bySession.getOrDefault(session.id(), HostedFlowChoices.NONE);
  }

  synchronized HostedFlowChoices change(
      DemoSession session, UnaryOperator<HostedFlowChoices> change) {
    HostedFlowChoices after = change.apply(of(session));
    bySession.put(session.id(), after);
    return after;
  }
}
