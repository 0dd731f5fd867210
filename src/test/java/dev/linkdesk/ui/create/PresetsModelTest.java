package dev.linkdesk.ui.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.message.Channel;
import dev.linkdesk.ui.shared.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PresetsModelTest {
  private final Desk desk = new Desk();
  private CreateModel create = desk.model();

  @BeforeEach
  void begin() {
    desk.catalog.read();
    create = desk.model();
  }

  private PresetsModel model() {
    return create.form().presets();
  }

  private void save(String name) {
    model().beginSaving();
    model().name().textProperty().set(name);
    assertTrue(model().finish());
  }

  private List<String> names() {
    return model().presets().stream().map(Preset::name).toList();
  }

  private void fill() {
    OptionsModel options = create.form().options();
    create.form().reference().textProperty().set("usr_1");
    create.form().template().id().textProperty().set("itmpl_demoBusiness");
    options.expiry().input().textProperty().set("until Friday 18:00");
    options.tags().textProperty().set("vip, m\u00e4rz;&=%");
    options.languageProperty().set("pt-BR");
  }

  @Test
  void isChosenInALaterRunAndLeavesThePersonAlone() {
    fill();
    model().beginSaving();
    model().name().textProperty().set("Couriers; & Co \ud83d\ude42");
    model().channelProperty().set(Channel.SMS);
    model().finish();
    create = desk.model();
    create.form().template().id().textProperty().set("itmpl_demoKYC");
    create.form().options().tags().clear();
    create.form().reference().textProperty().set("usr_2");
    assertTrue(model().choose(0));
    OptionsModel options = create.form().options();
    assertEquals("itmpl_demoBusiness", create.form().template().id().text());
    assertEquals("until Friday 18:00", options.expiry().input().text());
    assertEquals("vip, m\u00e4rz;&=%", options.tags().text());
    assertEquals("pt-BR", options.languageProperty().get());
    assertEquals("usr_2", create.form().reference().text());
    assertEquals(Channel.SMS, model().chosenProperty().get().channel());
    assertEquals(List.of("Couriers; & Co \ud83d\ude42"), names());
  }

  @Test
  void nothingAboutAPersonIsKept() {
    fill();
    save("Couriers");
    assertFalse(desk.choices.get("create.presets").orElseThrow().contains("usr_1"));
  }

  @Test
  void oneOfTheSameNameIsReplacedInItsPlace() {
    save("A");
    save("B");
    create.form().options().tags().textProperty().set("new");
    save("a");
    assertEquals(List.of("a", "B"), names());
    assertEquals("new", model().presets().getFirst().tags());
  }

  @Test
  void aNameIsNeeded() {
    model().beginSaving();
    assertFalse(model().finish());
    assertEquals(Problem.of("create.preset.noName"), model().name().problemProperty().get());
    model().name().textProperty().set("x".repeat(41));
    assertFalse(model().finish());
    model().name().textProperty().set("a\u0007b");
    assertFalse(model().finish());
    assertEquals(List.of(), names());
  }

  @Test
  void isRenamedWithUndo() {
    save("A");
    model().beginRenaming(model().presets().getFirst());
    model().name().textProperty().set("B");
    assertTrue(model().finish());
    assertEquals(List.of("B"), names());
    model().undo();
    assertEquals(List.of("A"), names());
    assertNull(model().changeProperty().get());
  }

  @Test
  void isNotRenamedToTheNameOfAnother() {
    save("A");
    save("B");
    model().beginRenaming(model().presets().getFirst());
    model().name().textProperty().set("b");
    assertFalse(model().finish());
    assertEquals(Problem.of("create.preset.taken"), model().name().problemProperty().get());
  }

  @Test
  void isRemovedWithUndoInItsPlace() {
    save("A");
    save("B");
    save("C");
    model().remove(model().presets().get(1));
    assertEquals(List.of("A", "C"), names());
    model().undo();
    assertEquals(List.of("A", "B", "C"), names());
    create = desk.model();
    assertEquals(List.of("A", "B", "C"), names());
  }

  @Test
  void theKeyOfNoPresetDoesNothing() {
    save("A");
    assertFalse(model().choose(1));
  }

  @Test
  void whatIsDamagedIsLeftOut() {
    save("A");
    String kept = desk.choices.get("create.presets").orElseThrow();
    desk.choices.put("create.presets", "x&y;" + kept + ";%zz&&&&&;B&&&&&TELEGRAPH");
    create = desk.model();
    assertEquals(List.of("A"), names());
  }

  @Test
  void theNextMessageGoesByTheChannelOfTheOneThatIsChosen() {
    model().beginSaving();
    model().name().textProperty().set("A");
    model().channelProperty().set(Channel.SMS);
    model().finish();
    desk.choices.put("handover.channel", "CHAT");
    model().choose(model().presets().getFirst());
    assertEquals(Optional.of("SMS"), desk.choices.get("handover.channel"));
  }

  @Test
  void aPresetWithoutAChannelLeavesTheLastOne() {
    save("A");
    desk.choices.put("handover.channel", "CHAT");
    model().choose(model().presets().getFirst());
    assertEquals(Optional.of("CHAT"), desk.choices.get("handover.channel"));
  }
}
