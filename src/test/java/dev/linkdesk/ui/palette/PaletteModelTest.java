package dev.linkdesk.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.FakeChoices;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the palette lists for what was typed. */
final class PaletteModelTest {
  private final FakeChoices choices = new FakeChoices();
  private final InlineBackground background = new InlineBackground();
  private final List<String> found = new ArrayList<>();
  private final List<String> sought = new ArrayList<>();
  private final List<Command> links =
      new ArrayList<>(
          List.of(
              command("create.new", "New link"),
              new Command("results.approve", "Approve", null, "Choose an inquiry first.", () -> {}),
              command("results.export", "Export the view"),
              command("results.expire", "Expire")));
  private final List<Command> inquiries = new ArrayList<>();
  private final PaletteModel model =
      new PaletteModel(
          new PaletteParts(
              new Texts(Locale.ENGLISH),
              List.of(
                  new CommandGroup("Links", () -> links),
                  new CommandGroup(
                      "Workspaces",
                      () -> List.of(command("workspace.Acme", "Switch to Acme \u00b7 Sandbox")))),
              typed -> {
                sought.add(typed);
                return () -> List.copyOf(inquiries);
              },
              found::add,
              choices,
              background));

  private static Command command(String id, String words) {
    return new Command(id, words, null, () -> {});
  }

  private List<String> listed(String typed) {
    if (model.entries().isEmpty()) {
      model.start();
    }
    model.textProperty().set(typed);
    return model.entries().stream()
        .map(entry ->
            switch (entry) {
              case PaletteEntry.Heading heading -> "# " + heading.title();
              case PaletteEntry.Line line -> line.command().words();
            })
        .toList();
  }

  @Test
  void withNothingTypedAllIsListedByGroup() {
    assertEquals(
        List.of(
            "# Links",
            "New link",
            "Approve",
            "Export the view",
            "Expire",
            "# Workspaces",
            "Switch to Acme \u00b7 Sandbox"),
        listed(""));
  }

  @Test
  void theGroupOfTheBestLineComesFirst() {
    assertEquals(
        List.of(
            "# Workspaces",
            "Switch to Acme \u00b7 Sandbox",
            "# In Results",
            "Look for \u201cacme\u201d in Results"),
        listed("acme"));
  }

  @Test
  void whatCannotBeDoneIsListedAfterWhatCan() {
    links.add(command("results.appearance", "Appear"));
    assertEquals(List.of("# Links", "Appear", "Approve"), listed("app").subList(0, 3));
  }

  @Test
  void whatWasUsedLastComesFirstOfThoseThatFitAlike() {
    assertEquals(List.of("# Links", "Export the view", "Expire"), listed("exp").subList(0, 3));
    model.used(links.getLast());
    assertEquals(List.of("# Links", "Expire", "Export the view"), listed("ex").subList(0, 3));
  }

  @Test
  void whatWasUsedLastIsListedFirstAlsoInTheNextRun() {
    model.start();
    model.used(links.getFirst());
    model.used(links.getLast());
    model.stop();
    assertEquals(List.of("# Used last", "Expire", "New link", "# Links"), listed("").subList(0, 4));
    assertEquals(Optional.of("results.expire create.new"), choices.get("palette.recent"));
  }

  @Test
  void aCommandThatIsThereNoLongerIsNotListedAsUsed() {
    choices.put("palette.recent", "gone.with.it  create.new");
    assertEquals(List.of("# Used last", "New link", "# Links"), listed("").subList(0, 3));
  }

  @Test
  void inquiriesAreNotRemembered() {
    inquiries.add(command("inquiry.inq_1", "usr_1 \u00b7 Approved"));
    listed("usr");
    model.used(inquiries.getFirst());
    assertEquals(Optional.empty(), choices.get("palette.recent"));
  }

  @Test
  void inquiriesStandWhereTheyFitBest() {
    inquiries.add(command("inquiry.inq_1", "newton_9 \u00b7 Approved"));
    assertEquals(
        List.of("# Links", "New link", "# Inquiries", "newton_9 \u00b7 Approved"),
        listed("new").subList(0, 4));
    assertEquals(List.of("# Inquiries", "newton_9 \u00b7 Approved"), listed("newt").subList(0, 2));
  }

  @Test
  void whileInquiriesAreSearchedOnlyThoseThatStillFitStay() {
    inquiries.add(command("inquiry.inq_1", "usr_1 \u00b7 Approved"));
    inquiries.add(command("inquiry.inq_2", "usr_2 \u00b7 Approved"));
    listed("usr");
    background.hold();
    assertEquals(List.of("# Inquiries", "usr_2 \u00b7 Approved"), listed("usr_2").subList(0, 2));
    inquiries.clear();
    background.release();
    assertFalse(listed("usr_2").contains("# Inquiries"));
  }

  @Test
  void anEarlierSearchDoesNotOvertakeALaterOne() {
    background.hold();
    listed("a");
    listed("ab");
    inquiries.add(command("inquiry.inq_1", "ab \u00b7 Approved"));
    background.release();
    assertEquals(1, listed("ab").stream().filter(words -> words.startsWith("ab \u00b7")).count());
  }

  @Test
  void aPastedIdIsOfferedToBeFoundInResults() {
    List<String> listed = listed("inq_9k2LmQ7");
    assertEquals(List.of("# In Results", "Find inq_9k2LmQ7 in Results"), listed);
    run(1);
    assertEquals(List.of("inq_9k2LmQ7"), found);
  }

  @Test
  void ofAPastedLinkTheIdAloneIsTaken() {
    String link = "https://inquiry.withpersona.com/verify?inquiry-id=inq_9k2LmQ7&session-token=abc";
    List<String> listed = listed(link);
    assertEquals(List.of("# In Results", "Find inq_9k2LmQ7 in Results"), listed);
    run(1);
    assertEquals(List.of("inq_9k2LmQ7"), found);
    assertEquals("inq_9k2LmQ7", sought.getLast());
  }

  @Test
  void whatGoesByNothingIsOfferedToResults() {
    assertEquals(List.of("# In Results", "Look for \u201czzz\u201d in Results"), listed("  zzz "));
    assertTrue(model.isNothingFound());
    run(1);
    assertEquals(List.of("zzz"), found);
  }

  @Test
  void whatWasTypedIsForgottenWhenItCloses() {
    listed("https://inquiry.withpersona.com/verify?inquiry-id=inq_9k2LmQ7");
    model.stop();
    assertEquals("", model.textProperty().get());
    assertTrue(model.entries().isEmpty());
  }

  @Test
  void wordsWithBracesAndApostrophesAreShownAsTyped() {
    assertTrue(
        listed("it's {0}").contains("Look for \u201cit's {0}\u201d in Results"),
        listed("it's {0}").toString());
  }

  private void run(int index) {
    ((PaletteEntry.Line) model.entries().get(index)).command().run();
  }
}
