package dev.linkdesk.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.message.Channel;
import dev.linkdesk.message.MessageBook;
import dev.linkdesk.message.MessageBookFile;
import dev.linkdesk.message.MessageLanguage;
import dev.linkdesk.message.MessageTemplate;
import dev.linkdesk.message.Placeholder;
import dev.linkdesk.message.Purpose;
import dev.linkdesk.message.SmsLength;
import dev.linkdesk.message.TemplateKey;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Problem;
import dev.linkdesk.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MessagesModelTest {
  private static final TemplateKey MAIL =
      new TemplateKey(Purpose.INVITATION, Channel.EMAIL, MessageLanguage.ENGLISH);
  private static final TemplateKey CHAT =
      new TemplateKey(Purpose.INVITATION, Channel.CHAT, MessageLanguage.ENGLISH);
  private static final MessageBook BOOK =
      MessageBook.SHIPPED
          .of("Acme Bank", "+49 30 5550123")
          .with(CHAT, new MessageTemplate("", "Own words:\n{{link}}"));

  private final Desk desk = new Desk();
  private final FakeMessages messages = new FakeMessages();
  private final MessagesModel model =
      new MessagesModel(
          messages,
          desk.background,
          desk.open,
          desk.clock,
          ZoneId.of("Europe/Berlin"),
          "(your company)");
  private final MessageFormModel form = model.form();

  @BeforeEach
  void setUp() {
    desk.open.set(Desk.sandbox());
    messages.books.put("sandbox", BOOK);
    model.load();
  }

  private static String problem(InputModel input) {
    Problem problem = input.problemProperty().get();
    return problem == null ? "" : problem.textKey();
  }

  private String trouble() {
    Problem trouble = model.troubleProperty().get();
    return trouble == null ? "" : trouble.textKey();
  }

  private void type(String body) {
    form.body().textProperty().set(body);
  }

  private String preview() {
    return model.preview().messageProperty().get().text();
  }

  @Test
  void whatIsKeptIsShown() {
    assertEquals("Acme Bank", form.company().text());
    assertEquals("+49 30 5550123", form.supportContact().text());
    assertEquals(MessageBook.shipped(MAIL).subject(), form.subject().text());
    assertEquals(MessageBook.shipped(MAIL).body(), form.body().text());
    assertTrue(model.readyProperty().get());
    assertFalse(form.changedProperty().get());
  }

  @Test
  void anotherTemplateIsShownWhenItIsChosen() {
    form.channelProperty().set(Channel.CHAT);
    assertEquals("Own words:\n{{link}}", form.body().text());
    form.languageProperty().set(MessageLanguage.GERMAN);
    form.purposeProperty().set(Purpose.APOLOGY);
    TemplateKey key = new TemplateKey(Purpose.APOLOGY, Channel.CHAT, MessageLanguage.GERMAN);
    assertEquals(MessageBook.shipped(key).body(), form.body().text());
    assertFalse(form.changedProperty().get());
  }

  @Test
  void whatWasTypedIntoOneTemplateIsThereAfterLookingAtAnother() {
    type("Typed\n{{link}}");
    form.purposeProperty().set(Purpose.REMINDER);
    form.purposeProperty().set(Purpose.INVITATION);
    assertEquals("Typed\n{{link}}", form.body().text());
    assertTrue(form.changedProperty().get());
  }

  @Test
  void typingTheSameAgainIsNoChange() {
    String before = form.body().text();
    type("x");
    type(before);
    assertFalse(form.changedProperty().get());
  }

  @Test
  void anUnknownPlaceholderIsNamedAtOnce() {
    type("Hello {{firstname}}\n{{link}}");
    assertEquals(
        Problem.of("settings.messages.problem.unknownMeant", "{{firstname}}", "{{first_name}}"),
        form.body().problemProperty().get());
    type("Hello {{first_name}}\n{{link}}");
    assertEquals("", problem(form.body()));
  }

  @Test
  void aBodyWithoutTheLinkIsBlamedAtOnce() {
    type("Hello");
    assertEquals("settings.messages.problem.noLink", problem(form.body()));
    type("");
    assertEquals("settings.messages.problem.blank", problem(form.body()));
  }

  @Test
  void theSubjectIsCheckedWhereThereIsOne() {
    form.subject().textProperty().set("{{link}}");
    assertEquals("settings.messages.problem.secretInSubject", problem(form.subject()));
    form.channelProperty().set(Channel.SMS);
    assertEquals("", problem(form.subject()));
  }

  @Test
  void aCompanyIsOneLine() {
    form.company().textProperty().set("Acme\nBank");
    assertEquals("settings.messages.problem.lines", problem(form.company()));
    form.company().textProperty().set("a".repeat(61));
    assertEquals("settings.messages.problem.tooLong", problem(form.company()));
  }

  @Test
  void savingKeepsEverythingThatWasTyped() {
    form.company().textProperty().set(" Acme Ltd ");
    type("Typed\n{{link}}");
    form.languageProperty().set(MessageLanguage.FRENCH);
    type("Tap\u00E9\n{{link}}");
    model.save();
    MessageBook kept = messages.of("sandbox");
    assertEquals("Acme Ltd", kept.company());
    assertEquals("Typed\n{{link}}", kept.template(MAIL).body());
    assertEquals(3, kept.own().size());
    assertTrue(model.savedProperty().get());
    assertFalse(form.changedProperty().get());
  }

  @Test
  void wordsWithAProblemAreNotSaved() {
    type("Hello {{nobody}}\n{{link}}");
    model.save();
    assertEquals(BOOK, messages.of("sandbox"));
    assertEquals("Hello {{nobody}}\n{{link}}", form.body().text());
  }

  @Test
  void savingShowsTheTemplateThatHasAProblem() {
    type("Hello {{nobody}}\n{{link}}");
    form.purposeProperty().set(Purpose.APOLOGY);
    form.channelProperty().set(Channel.SMS);
    model.save();
    assertEquals(MAIL, form.key());
    assertEquals(form.body(), form.firstProblem().orElseThrow());
  }

  @Test
  void whenTheDiskIsFullNothingTypedIsLost() {
    type("Typed\n{{link}}");
    messages.failure = new IOException("No space left on device");
    model.save();
    assertEquals("settings.messages.trouble.notWritten", trouble());
    assertEquals("Typed\n{{link}}", form.body().text());
    assertTrue(form.changedProperty().get());
    messages.failure = null;
    model.save();
    assertEquals("", trouble());
    assertEquals("Typed\n{{link}}", messages.of("sandbox").template(MAIL).body());
  }

  @Test
  void whatIsTypedWhileSavingStaysUnsaved() {
    type("First\n{{link}}");
    desk.background.hold();
    model.save();
    type("Second\n{{link}}");
    desk.background.release();
    assertEquals("First\n{{link}}", messages.of("sandbox").template(MAIL).body());
    assertTrue(form.changedProperty().get());
    assertFalse(model.savedProperty().get());
  }

  @Test
  void aSecondSaveWaitsForTheFirst() {
    type("First\n{{link}}");
    desk.background.hold();
    model.save();
    assertTrue(model.busyProperty().get());
    messages.books.clear();
    model.save();
    desk.background.release();
    assertFalse(model.busyProperty().get());
  }

  @Test
  void theShippedWordsComeBackAndCanBeUndone() {
    form.channelProperty().set(Channel.CHAT);
    model.putShipped();
    assertEquals(MessageBook.shipped(CHAT).body(), form.body().text());
    model.restore();
    assertEquals("Own words:\n{{link}}", form.body().text());
    assertNull(model.takenBackProperty().get());
  }

  @Test
  void savingTheShippedWordsKeepsNoOwnOnes() {
    form.channelProperty().set(Channel.CHAT);
    model.putShipped();
    model.save();
    assertEquals(Map.of(), messages.of("sandbox").own());
  }

  @Test
  void discardedChangesCanBeHadAgain() {
    type("Typed\n{{link}}");
    model.discard();
    assertEquals(MessageBook.shipped(MAIL).body(), form.body().text());
    model.restore();
    assertEquals("Typed\n{{link}}", form.body().text());
    assertTrue(form.changedProperty().get());
  }

  @Test
  void anotherWorkspaceBringsItsOwnMessages() {
    messages.books.put("production", MessageBook.SHIPPED.of("Acme live", "1"));
    desk.open.set(Desk.production());
    assertEquals("Acme live", form.company().text());
    assertEquals("production", shown().id());
  }

  private Workspace shown() {
    return Objects.requireNonNull(model.shownProperty().get());
  }

  @Test
  void anotherWorkspaceWaitsForADecisionAboutChanges() {
    type("Typed\n{{link}}");
    desk.open.set(Desk.production());
    assertEquals(Desk.production(), model.wantedProperty().get());
    assertEquals("sandbox", shown().id());
    assertEquals("Typed\n{{link}}", form.body().text());
  }

  @Test
  void savingGoesOnToTheOtherWorkspace() {
    type("Typed\n{{link}}");
    desk.open.set(Desk.production());
    model.save();
    assertEquals("Typed\n{{link}}", messages.of("sandbox").template(MAIL).body());
    assertEquals("production", shown().id());
    assertEquals("", form.company().text());
  }

  @Test
  void discardingGoesOnToTheOtherWorkspace() {
    type("Typed\n{{link}}");
    desk.open.set(Desk.production());
    model.discard();
    assertEquals(BOOK, messages.of("sandbox"));
    assertEquals("production", shown().id());
    assertNull(model.takenBackProperty().get());
  }

  @Test
  void stayingKeepsTheChangesInSight() {
    type("Typed\n{{link}}");
    desk.open.set(Desk.production());
    model.stay();
    assertNull(model.wantedProperty().get());
    assertEquals("sandbox", shown().id());
    model.save();
    assertEquals("Typed\n{{link}}", messages.of("sandbox").template(MAIL).body());
    assertNull(messages.books.get("production"));
  }

  @Test
  void comingBackToTheSameWorkspaceAsksNothing() {
    type("Typed\n{{link}}");
    desk.open.set(Desk.production());
    desk.open.set(Desk.sandbox());
    assertNull(model.wantedProperty().get());
    assertEquals("Typed\n{{link}}", form.body().text());
  }

  @Test
  void whatWasReadTooLateIsLeftOut() {
    messages.books.put("production", MessageBook.SHIPPED.of("Acme live", "1"));
    desk.background.hold();
    desk.open.set(Desk.production());
    desk.open.set(Desk.sandbox());
    desk.background.release();
    assertEquals("Acme Bank", form.company().text());
  }

  @Test
  void readingAnewLeavesWhatWasTyped() {
    type("Typed\n{{link}}");
    messages.books.put("sandbox", MessageBook.SHIPPED);
    model.load();
    assertEquals("Typed\n{{link}}", form.body().text());
  }

  @Test
  void messagesThatCannotBeReadCannotBeOverwritten() {
    messages.failure = new IOException("Input/output error");
    model.load();
    assertEquals("settings.messages.trouble.notRead", trouble());
    assertFalse(model.readyProperty().get());
    messages.failure = null;
    model.load();
    assertEquals("Acme Bank", form.company().text());
    assertTrue(model.readyProperty().get());
  }

  @Test
  void aDamagedFileIsSaidAndTheShippedWordsAreShown(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("messages.properties");
    Files.writeString(file, "damaged");
    messages.failure = assertThrows(IOException.class, () -> new MessageBookFile(file).read());
    model.load();
    assertEquals(
        Problem.of("settings.messages.trouble.damaged", "Acme sandbox", file + ".damaged-1"),
        model.troubleProperty().get());
    assertTrue(model.readyProperty().get());
    assertEquals("", form.company().text());
  }

  @Test
  void whatANewerLinkdeskWroteIsSaidAndCannotBeChanged(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("messages.properties");
    Files.writeString(file, "version=2");
    messages.failure = assertThrows(IOException.class, () -> new MessageBookFile(file).read());
    model.load();
    assertEquals("settings.messages.trouble.newer", trouble());
    assertFalse(model.readyProperty().get());
  }

  @Test
  void thePreviewFollowsWhatIsTyped() {
    type("Hi {{first_name}} of {{company}}, {{expires_at}}:\n{{link}}");
    assertEquals(
        "Hi Alex of Acme Bank, Tuesday, 3 March 2026, 11:00 CET:\n"
            + "https://inquiry.withpersona.com/verify?inquiry-id=inq_SampLe7pQ2xYv9wDbEhJkMn4\n"
            + "Before you open it, please check that the link leads to inquiry.withpersona.com"
            + " and nowhere else.",
        preview());
  }

  @Test
  void thePreviewShowsAGapInTheCompanyAsOne() {
    form.company().textProperty().set("");
    assertTrue(preview().contains("(your company) needs"));
  }

  @Test
  void thePreviewShowsWhatBecomesOfAnUnknownNameAndAOneTimeLink() {
    type("Hi {{first_name}},\n{{link}}");
    model.preview().nameKnownProperty().set(false);
    model.preview().opensOnceProperty().set(true);
    assertTrue(preview().startsWith("Hi,\n"));
    assertEquals(4, preview().lines().count());
  }

  @Test
  void thePreviewsLinkHasTheWorkspacesHost() {
    desk.open.set(Desk.demo());
    assertTrue(preview().contains("http://127.0.0.1:8787/verify?inquiry-id="));
  }

  @Test
  void anSmsIsCountedWhileItIsTyped() {
    assertTrue(model.preview().smsLength().isEmpty());
    form.channelProperty().set(Channel.SMS);
    int shipped = model.preview().smsLength().orElseThrow().segments();
    type("{{link}}\n\u4F60\u597D");
    SmsLength typed = model.preview().smsLength().orElseThrow();
    assertEquals(SmsLength.Encoding.UCS_2, typed.encoding());
    assertTrue(shipped > 1 && typed.segments() == 2);
  }

  @Test
  void whatAnApplicantShouldBeToldIsMissed() {
    assertEquals(List.of(), model.preview().leftOut());
    type("{{company}}\n{{link}}");
    assertEquals(
        List.of(Placeholder.EXPIRES_AT, Placeholder.SUPPORT_CONTACT, Placeholder.CALL_BACK_CODE),
        model.preview().leftOut());
  }
}
