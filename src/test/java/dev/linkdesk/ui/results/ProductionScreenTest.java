package dev.linkdesk.ui.results;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Environment;
import org.junit.jupiter.api.Test;

final class ProductionScreenTest extends Screen {
  @Override
  Environment environment() {
    return Environment.PRODUCTION;
  }

  @Test
  void nothingCanBeSimulated() {
    followMorning();
    at(() -> desk.view.show(row("usr_9930").id()));
    settle();
    assertTrue(isShown("Started by the applicant"));
    assertTrue(lookup("#results-simulate").tryQuery().isEmpty());
  }
}
