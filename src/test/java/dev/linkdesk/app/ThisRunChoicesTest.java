package dev.linkdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkdesk.ui.shared.FakeChoices;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThisRunChoicesTest {
  private final FakeChoices kept = new FakeChoices();
  private final ThisRunChoices choices = new ThisRunChoices(kept);

  @Test
  void templatesLastForThisRunAlone() {
    kept.put("create.template", "itmpl_demoKYC");
    assertEquals(Optional.empty(), choices.get("create.template"));
    choices.put("create.template", "itmpl_ours");
    assertEquals(Optional.of("itmpl_ours"), choices.get("create.template"));
    assertEquals(Optional.of("itmpl_demoKYC"), kept.get("create.template"));
  }

  @Test
  void otherChoicesAreKept() {
    choices.put("window.width", "900");
    assertEquals(Optional.of("900"), kept.get("window.width"));
    assertEquals(Optional.of("900"), choices.get("window.width"));
  }
}
