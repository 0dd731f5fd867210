package dev.linkdesk.ui.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.message.Channel;
import dev.linkdesk.message.Finding;
import dev.linkdesk.message.MessageBook;
import dev.linkdesk.message.MessageLanguage;
import dev.linkdesk.message.Purpose;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageModelTest {
  private static final String LINK =
      "https://inquiry.withpersona.com/verify?inquiry-id=inq_7Qw3nT5vXkR2mB8c";

  private static final URI ONE_TIME_HOST = URI.create("http://127.0.0.1:1");

  private final MessageTable desk = new MessageTable();
  private final Table table = desk.table;

  private MessageModel open(Inquiry inquiry, Purpose purpose) {
    MessageModel model = desk.model(table.follow(inquiry), purpose);
    model.open();
    return model;
  }

  private MessageModel open() {
    return open(Table.mina(InquiryStatus.CREATED), Purpose.INVITATION);
  }

  private static boolean holds(MessageModel model, String words) {
    return model.textProperty().get().contains(words);
  }

  @Test
  void theMessageIsWrittenWithNameLinkCompanyAndCode() {
    MessageModel model = open();
    assertTrue(holds(model, "Mina"));
    assertTrue(model.textProperty().get().lines().anyMatch(LINK::equals));
    assertTrue(holds(model, "Acme Bank"));
    assertTrue(holds(model, MessageTable.CODES.of(model.inquiryProperty().get().id())));
    assertEquals(List.of(), model.findingsProperty().get());
    assertTrue(model.canHandOver());
  }

  @Test
  void anEMailIsCopiedAsTextAndAsHtml() {
    MessageModel model = open();
    model.copy();
    assertEquals(Optional.of(model.textProperty().get()), table.clipboard.read());
    assertTrue(table.clipboard.html().orElse("").contains("<a href=\"" + LINK));
    assertEquals("Mina Okafor", table.shelf.copies().getFirst().copy().whom());
  }

  @ParameterizedTest
  @EnumSource(value = Channel.class, names = "EMAIL", mode = EnumSource.Mode.EXCLUDE)
  void shortMessagesAreCopiedAsTextAlone(Channel channel) {
    MessageModel model = open();
    model.channelProperty().set(channel);
    model.copy();
    assertEquals(Optional.of(model.textProperty().get()), table.clipboard.read());
    assertEquals(Optional.empty(), table.clipboard.html());
  }

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void theLedgerSaysWhatWasHandedOverAndByWhichChannel(Purpose purpose) {
    MessageModel model = open(Table.mina(InquiryStatus.CREATED), purpose);
    model.copy();
    LedgerLine line = table.ledger.lines.getLast();
    assertEquals(
        switch (purpose) {
          case INVITATION -> LedgerLine.Act.MESSAGE;
          case REMINDER -> LedgerLine.Act.REMINDER;
          case APOLOGY -> LedgerLine.Act.APOLOGY;
        },
        line.act());
    assertEquals("E-mail", line.note());
    assertEquals(1, desk.handed);
  }

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void aWindowThatIsClosedAgainGaveNoLink(Purpose purpose) {
    open(Table.mina(InquiryStatus.PENDING), purpose).close();
    assertEquals(List.of(), table.ledger.acts());
  }

  @Test
  void theSameChannelIsWrittenIntoTheLedgerOnce() {
    MessageModel model = open();
    model.copy();
    model.send();
    model.copy();
    model.channelProperty().set(Channel.SMS);
    model.copy();
    assertEquals(
        List.of("E-mail", "SMS"),
        table.ledger.lines.stream()
            .filter(line -> line.act() == LedgerLine.Act.MESSAGE)
            .map(LedgerLine::note)
            .toList());
  }

  @Test
  void aFullLedgerIsSaid() {
    MessageModel model = open();
    table.ledger.full = true;
    model.copy();
    assertInstanceOf(HandedOver.NotInLedger.class, model.outcomeProperty().get());
  }

  @Test
  void aClipboardHeldByAnotherProgramIsNoHandOver() {
    table.clipboard.holdByAnother();
    MessageModel model = open();
    model.copy();
    assertInstanceOf(HandedOver.ClipboardHeld.class, model.outcomeProperty().get());
    assertFalse(table.ledger.acts().contains(LedgerLine.Act.MESSAGE));
  }

  @Test
  void theMailProgramIsOpenedOnRecipientSubjectAndText() {
    MessageModel model = open();
    model.recipient().email().textProperty().set("mina.o+x@example.com");
    model.send();
    String address = desk.opened.getFirst();
    assertTrue(address.startsWith("mailto:mina.o%2Bx@example.com?subject="), address);
    assertTrue(address.contains("&body="), address);
    assertFalse(address.contains(" ") || address.contains("\n") || address.contains("+"));
    assertEquals(new HandedOver.Opened(Channel.EMAIL, true), model.outcomeProperty().get());
    assertEquals(Optional.of(model.textProperty().get()), table.clipboard.read());
  }

  @Test
  void aClipboardHeldByAnotherProgramIsKnownWhenTheMailProgramWasAsked() {
    table.clipboard.holdByAnother();
    MessageModel model = open();
    model.send();
    assertEquals(new HandedOver.Opened(Channel.EMAIL, false), model.outcomeProperty().get());
  }

  @Test
  void theTextIsLeftToTheClipboardWhenItIsTooLong() {
    MessageModel model = open();
    model.textProperty().set(model.textProperty().get() + "\n" + "More to say. ".repeat(150));
    model.send();
    assertFalse(desk.opened.getFirst().contains("body="));
    assertEquals(
        new HandedOver.OpenedWithoutText(Channel.EMAIL, true), model.outcomeProperty().get());
    assertEquals(Optional.of(model.textProperty().get()), table.clipboard.read());
  }

  @Test
  void theMessagingAppIsOpenedOnTheNumber() {
    MessageModel model = open();
    model.channelProperty().set(Channel.SMS);
    model.recipient().phone().textProperty().set("+49 1512 3456789");
    model.send();
    assertTrue(desk.opened.getFirst().startsWith("sms:+4915123456789?body="));
  }

  @Test
  void withoutAMailProgramTheTextIsOnTheClipboardAndNothingIsWrittenDown() {
    desk.hasNoProgram = true;
    MessageModel model = open();
    model.send();
    assertEquals(new HandedOver.NoProgram(Channel.EMAIL, true), model.outcomeProperty().get());
    assertEquals(Optional.of(model.textProperty().get()), table.clipboard.read());
    assertFalse(table.ledger.acts().contains(LedgerLine.Act.MESSAGE));
  }

  @Test
  void neitherMailProgramNorClipboardIsSaidToo() {
    desk.hasNoProgram = true;
    table.clipboard.holdByAnother();
    MessageModel model = open();
    model.send();
    assertEquals(new HandedOver.NoProgram(Channel.EMAIL, false), model.outcomeProperty().get());
  }

  @Test
  void aSecondPressWhileAProgramIsOpenedDoesNothing() {
    MessageModel model = open();
    table.background.hold();
    model.send();
    model.send();
    table.background.release();
    assertEquals(1, desk.opened.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"mina", "mina@localhost", "a@b.co, c@d.co", "Mina <mina@example.com>"})
  void anAddressThatCannotBeStopsTheHandOver(String typed) {
    MessageModel model = open();
    model.recipient().email().textProperty().set(typed);
    model.send();
    model.copy();
    assertEquals(List.of(), desk.opened);
    assertNull(model.outcomeProperty().get());
    assertTrue(model.recipient().email().problemProperty().get() != null);
  }

  @Test
  void aNumberWithoutItsCountryIsGuessedButNotUsed() {
    table.locale = java.util.Locale.GERMANY;
    MessageModel model = open();
    model.channelProperty().set(Channel.SMS);
    model.recipient().phone().textProperty().set("01512 3456789");
    model.send();
    assertEquals(List.of(), desk.opened);
    model.recipient().takeGuess();
    model.send();
    assertTrue(desk.opened.getFirst().startsWith("sms:+4915123456789?"));
  }

  @Test
  void aLinkThatLeadsToAMisspeltHostStopsTheHandOver() {
    MessageModel model = open();
    model.textProperty().set(model.textProperty().get().replace("withpersona", "withpersonna"));
    assertTrue(
        model.findingsProperty().get().stream().anyMatch(Finding.MisspeltHost.class::isInstance));
    assertFalse(model.canHandOver());
    model.copy();
    model.send();
    assertEquals(Optional.empty(), table.clipboard.read());
    assertEquals(List.of(), desk.opened);
  }

  @Test
  void aMissingLinkStopsTheHandOverUntilTheChangeIsTakenBack() {
    MessageModel model = open();
    model.textProperty().set("Hello Mina");
    assertFalse(model.canHandOver());
    model.restore();
    assertTrue(model.canHandOver());
    assertFalse(model.hasChanges());
  }

  @Test
  void aWorkspaceThatDoesNotSayWhoAsksIsStoppedAndGoesOnOnceItDoes() {
    desk.book = MessageBook.SHIPPED;
    MessageModel model = open();
    assertFalse(model.canHandOver());
    desk.book = desk.book.of("Acme Bank", "help@acme.example");
    model.readAgain();
    assertTrue(model.canHandOver());
  }

  @Test
  void whatWasChangedStaysForEachChannelAndLanguage() {
    MessageModel model = open();
    String mine = model.textProperty().get() + "\nSee you!";
    model.textProperty().set(mine);
    model.channelProperty().set(Channel.SMS);
    assertFalse(holds(model, "See you!"));
    model.languageProperty().set(MessageLanguage.GERMAN);
    model.channelProperty().set(Channel.EMAIL);
    assertFalse(holds(model, "See you!"));
    model.languageProperty().set(MessageLanguage.ENGLISH);
    assertEquals(mine, model.textProperty().get());
    assertTrue(model.hasChanges());
  }

  @Test
  void whatWasHandedOverIsNoLossAnyMore() {
    MessageModel model = open();
    model.textProperty().set(model.textProperty().get() + "\nSee you!");
    model.copy();
    assertFalse(model.hasChanges());
    model.textProperty().set(model.textProperty().get() + " Soon.");
    assertTrue(model.hasChanges());
  }

  @Test
  void theLanguageOfThePagesIsTheLanguageOfTheMessage() {
    Inquiry mina = Table.mina(InquiryStatus.CREATED);
    table.languages.keep(mina.id(), "es-MX");
    MessageModel model = open(mina, Purpose.INVITATION);
    assertEquals(MessageLanguage.SPANISH, model.languageProperty().get());
    assertEquals(Optional.empty(), table.choices.get("handover.language"));
  }

  @Test
  void aOneTimeLinkSaysThatItOpensOnce() {
    MessageModel model = open(Table.mina(InquiryStatus.PENDING), Purpose.REMINDER);
    assertTrue(holds(model, "once"), model.textProperty()::get);
  }

  @Test
  void aFinishedInquiryHasNoMessage() {
    MessageModel model = open(Table.mina(InquiryStatus.APPROVED), Purpose.REMINDER);
    assertInstanceOf(MessageState.Without.class, model.stateProperty().get());
    assertFalse(model.canHandOver());
  }

  @Test
  void wordsThatCannotBeReadAreReplacedByTheShippedOnes() {
    desk.bookIsBroken = true;
    MessageModel model = open();
    assertFalse(java.util.Objects.requireNonNull(model.materialProperty().get()).isBookRead());
    assertTrue(model.textProperty().get().lines().anyMatch(LINK::equals));
  }

  @Test
  void withoutAKeyForCodesTheMessageLeavesTheCodeOut() {
    desk.codes = null;
    MessageModel model = open();
    assertEquals("", java.util.Objects.requireNonNull(model.materialProperty().get()).code());
    assertTrue(model.canHandOver());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zo\u00EB \uD83D\uDE00",
        "\u05D3\u05D5\u05D3",
        "O'Neil \"Bo\"",
        "Ann\nMarie",
        "{{link}}",
        "<b>Bo</b>"
      })
  void namesOfAllSortsCanBeHandedOver(String first) {
    MessageModel model =
        open(Table.inquiry(InquiryStatus.CREATED, "usr_1", first, "Okafor"), Purpose.INVITATION);
    assertEquals(List.of(), model.findingsProperty().get());
    model.copy();
    assertInstanceOf(HandedOver.Copied.class, model.outcomeProperty().get());
    assertFalse(table.clipboard.html().orElse("").contains("<b>Bo"));
  }

  @ParameterizedTest
  @EnumSource(value = Purpose.class, names = "APOLOGY", mode = EnumSource.Mode.EXCLUDE)
  void whatIsKnownOfThePersonIsFilledIn(Purpose purpose) {
    MessageModel model = open(Table.reachable(InquiryStatus.CREATED), purpose);
    assertEquals("mina@example.com", model.recipient().email().text());
    assertEquals("+4915123456789", model.recipient().phone().text());
  }

  @Test
  void anApologyIsNotSentByItselfWhereTheEarlierMessageWent() {
    MessageModel model = open(Table.reachable(InquiryStatus.CREATED), Purpose.APOLOGY);
    assertTrue(model.recipient().email().isBlank());
    assertTrue(model.recipient().phone().isBlank());
  }

  private void starts() {
    table.tell(
        Table.mina(InquiryStatus.CREATED), InquiryStatus.PENDING, Table.START.plusSeconds(20));
  }

  private static void assertOver(LinkEnd why, MessageModel model) {
    assertEquals(new LinkState.Over(why), model.linkProperty().get());
    assertFalse(model.canHandOver());
  }

  @Test
  void aLinkThatDiedWhenTheApplicantStartedIsNotHandedOver() {
    MessageModel model = open();
    starts();
    assertOver(LinkEnd.STARTED, model);
    model.copy();
    model.send();
    assertEquals(Optional.empty(), table.clipboard.read());
    assertEquals(List.of(), desk.opened);
  }

  @ParameterizedTest
  @ValueSource(strings = {"expired", "approved", "completed", "declined", "failed"})
  void aLinkOfAnInquiryThatIsOverIsNotHandedOver(String status) {
    MessageModel model = open();
    table.tell(
        Table.mina(InquiryStatus.CREATED), new InquiryStatus(status), Table.START.plusSeconds(20));
    assertFalse(model.canHandOver());
  }

  @Test
  void aOneTimeLinkOfAnInquiryThatWasTakenBackIsNotHandedOver() {
    desk.linkHost = ONE_TIME_HOST;
    MessageModel model = open(Table.mina(InquiryStatus.PENDING), Purpose.REMINDER);
    assertTrue(model.canHandOver());
    table.tell(
        Table.mina(InquiryStatus.PENDING), InquiryStatus.EXPIRED, Table.START.plusSeconds(20));
    assertOver(LinkEnd.EXPIRED, model);
  }

  @Test
  void aLinkWhoseTimeIsOverIsNotHandedOver() {
    MessageModel model = open();
    table.clock.advance(Duration.ofHours(23).minusSeconds(1));
    assertTrue(model.canHandOver());
    table.clock.advance(Duration.ofSeconds(1));
    assertOver(LinkEnd.EXPIRED, model);
  }

  @Test
  void theTimeForWordsThatCountDownMoves() {
    MessageModel model = open();
    table.clock.advance(Duration.ofMinutes(5));
    assertEquals(Table.START.plus(Duration.ofMinutes(5)), model.nowProperty().get());
  }

  @Test
  void aRowThatOnlyMovesOnKeepsTheLink() {
    MessageModel model = open();
    table.tell(
        Table.mina(InquiryStatus.CREATED), InquiryStatus.CREATED, Table.START.plusSeconds(20));
    assertTrue(model.canHandOver());
  }

  @Test
  void aFreshLinkTakesThePlaceOfTheDeadOneAlsoInWordsThatWereChanged() {
    desk.linkHost = ONE_TIME_HOST;
    MessageModel model = open();
    model.textProperty().set(model.textProperty().get() + "\nSee you!");
    model.channelProperty().set(Channel.SMS);
    starts();
    model.freshLink();
    assertTrue(model.canHandOver());
    assertFalse(holds(model, LINK));
    model.channelProperty().set(Channel.EMAIL);
    assertFalse(holds(model, LINK));
    assertTrue(holds(model, "See you!"));
    LinkState.Works works = assertInstanceOf(LinkState.Works.class, model.linkProperty().get());
    assertTrue(works.link().opensOnce());
    assertTrue(model.textProperty().get().lines().anyMatch(works.link().address()::equals));
    assertTrue(model.canHandOver());
  }

  @Test
  void aFreshLinkThatIsHandedOverIsWrittenDownAgain() {
    desk.linkHost = ONE_TIME_HOST;
    MessageModel model = open();
    model.textProperty().set(model.textProperty().get() + "\nSee you!");
    model.copy();
    starts();
    model.freshLink();
    assertFalse(model.hasChanges());
    model.copy();
    assertEquals(2, table.ledger.acts().stream().filter(LedgerLine.Act.MESSAGE::equals).count());
  }

  @Test
  void nothingIsHandedOverWhileAFreshLinkIsFetchedAndItIsFetchedOnce() {
    desk.linkHost = ONE_TIME_HOST;
    MessageModel model = open();
    starts();
    table.background.hold();
    model.freshLink();
    model.freshLink();
    assertFalse(model.canHandOver());
    table.background.release();
    assertTrue(model.canHandOver());
    assertEquals(1, table.persona.lives.size());
  }

  @Test
  void withoutAFreshLinkTheWordsStayAndAreNotHandedOver() {
    MessageModel model = open();
    model.textProperty().set(model.textProperty().get() + "\nSee you!");
    table.tell(
        Table.mina(InquiryStatus.CREATED), InquiryStatus.DECLINED, Table.START.plusSeconds(20));
    assertOver(LinkEnd.FINISHED, model);
    model.freshLink();
    assertInstanceOf(LinkState.Without.class, model.linkProperty().get());
    assertInstanceOf(MessageState.Ready.class, model.stateProperty().get());
    assertTrue(holds(model, "See you!"));
    assertFalse(model.canHandOver());
  }

  @Test
  void aWindowThatIsShownAgainMakesSureOfItsLink() {
    desk.linkHost = ONE_TIME_HOST;
    MessageModel model = open();
    // Persona knows, and nothing has told the rows yet.
    table.persona.with(Table.mina(InquiryStatus.CREATED), InquiryStatus.PENDING);
    table.clock.advance(Duration.ofHours(2));
    model.again();
    assertFalse(holds(model, LINK));
    assertTrue(model.canHandOver());
  }

  @Test
  void aLinkThatWasJustMadeIsNotMadeAgain() {
    MessageModel model = open(Table.mina(InquiryStatus.PENDING), Purpose.REMINDER);
    table.clock.advance(Duration.ofSeconds(59));
    model.again();
    assertEquals(1, table.persona.lives.size());
    table.clock.advance(Duration.ofSeconds(1));
    model.again();
    assertEquals(2, table.persona.lives.size());
  }

  @Test
  void aWindowThatFoundNoLinkLooksForOneWhenItIsShownAgain() {
    table.persona.always = new Failure.Unavailable(null, List.of(), 503);
    MessageModel model = open();
    assertInstanceOf(MessageState.Without.class, model.stateProperty().get());
    table.persona.always = null;
    model.again();
    assertTrue(model.canHandOver());
  }

  @Test
  void aClosedWindowPlansNothing() {
    MessageModel model = open();
    model.close();
    assertEquals(Optional.empty(), table.clock.next());
  }

  @Test
  void nothingComesAfterTheWindowWasClosed() {
    table.background.hold();
    MessageModel model = open();
    model.close();
    table.background.release();
    assertInstanceOf(MessageState.Fetching.class, model.stateProperty().get());
  }
}
