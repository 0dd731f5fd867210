package dev.linkdesk.ui.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.ForwardingInquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.create.PersonModel.Known;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonModelTest {
  private final Desk desk = new Desk();
  private final List<String> asked = new ArrayList<>();
  private CreateModel create = desk.model();
  private PersonModel model = create.person();

  @BeforeEach
  void begin() {
    create =
        desk.model(
            new ForwardingInquiries(desk.persona) {
              @Override
              public List<Inquiry> ofReference(String referenceId) {
                asked.add(referenceId);
                return super.ofReference(referenceId);
              }
            });
    model = create.person();
  }

  private void types(String reference) {
    create.form().reference().textProperty().set(reference);
  }

  private void waits() {
    desk.clock.advance(PersonModel.PAUSE);
  }

  private Inquiry has(String reference, InquiryStatus status) {
    return desk.persona.hold(
        Desk.inquiry(
            reference.replace("_", "") + status.value().replace("_", ""),
            status,
            reference,
            "Ada",
            "Novak",
            Duration.ofHours(1)));
  }

  @Test
  void isAskedOnceAMomentAfterTheLastKey() {
    types("u");
    desk.clock.advance(Duration.ofMillis(300));
    types("us");
    desk.clock.advance(Duration.ofMillis(399));
    assertEquals(List.of(), asked);
    desk.clock.advance(Duration.ofMillis(1));
    assertEquals(List.of("us"), asked);
  }

  @Test
  void whatThePersonHasIsShown() {
    Inquiry open = has("usr_1", InquiryStatus.CREATED);
    types("usr_1");
    waits();
    assertEquals(new Known.Found(List.of(open)), model.knownProperty().get());
  }

  @Test
  void nothingIsSaidOfAPersonWhoHasNothing() {
    types("usr_1");
    waits();
    assertEquals(new Known.Nothing(), model.knownProperty().get());
  }

  @Test
  void theSameIsNotAskedAgainWithinAMinute() {
    types("usr_1");
    waits();
    types("usr_2");
    waits();
    types("usr_1");
    waits();
    assertEquals(List.of("usr_1", "usr_2"), asked);
    desk.clock.advance(PersonModel.GOOD_FOR);
    types("usr_2");
    waits();
    assertEquals(List.of("usr_1", "usr_2", "usr_2"), asked);
  }

  @Test
  void aLateAnswerToAnOlderTextIsNotShown() {
    has("usr_1", InquiryStatus.CREATED);
    desk.background.hold();
    types("usr_1");
    waits();
    types("usr_12");
    desk.background.release();
    assertEquals(new Known.Nothing(), model.knownProperty().get());
  }

  @Test
  void anEarlierQuestionIsCancelled() {
    desk.background.hold();
    types("usr_1");
    waits();
    types("usr_2");
    waits();
    desk.background.release();
    assertEquals(List.of("usr_2"), asked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "usr\u00001"})
  void nothingIsAskedForATextThatCannotBeSent(String reference) {
    types(reference);
    waits();
    assertEquals(List.of(), asked);
  }

  @Test
  void nothingIsAskedForATextThatIsTooLong() {
    types("x".repeat(256));
    waits();
    assertEquals(List.of(), asked);
  }

  @Test
  void nothingIsAskedForAnIdThatWasMadeJustNow() {
    create.form().template().id().textProperty().set("itmpl_demoKYC");
    create.form().newReference();
    waits();
    create.create();
    assertEquals(List.of(), asked);
    assertEquals(1, desk.told.size());
  }

  @Test
  void whatCannotBeLookedUpIsSaidAndForgottenWithTheNextText() {
    desk.persona.next = new Failure.Unavailable("req_1", List.of(), 503);
    types("usr_1");
    waits();
    assertInstanceOf(Known.Unknown.class, model.knownProperty().get());
    types("usr_2");
    assertInstanceOf(Known.Nothing.class, model.knownProperty().get());
  }

  @Test
  void aLinkMakesTheAnswerStale() {
    types("usr_1");
    waits();
    create.form().template().id().textProperty().set("itmpl_demoKYC");
    create.create();
    types("usr_1");
    waits();
    assertEquals(InquiryStatus.CREATED, model.open().getFirst().status());
  }

  @Test
  void whoWaitsForAnAnswerGetsTheOneThatIsKept() {
    Inquiry open = has("usr_1", InquiryStatus.CREATED);
    types("usr_1");
    waits();
    List<Optional<List<Inquiry>>> told = new ArrayList<>();
    model.whenKnown("usr_1", Duration.ofSeconds(2), told::add);
    assertEquals(List.of(Optional.of(List.of(open))), told);
    assertEquals(List.of("usr_1"), asked);
  }

  @Test
  void whoWaitsAsksAtOnceAndIsToldOnce() {
    Inquiry open = has("usr_1", InquiryStatus.CREATED);
    desk.background.hold();
    types("usr_1");
    List<Optional<List<Inquiry>>> told = new ArrayList<>();
    model.whenKnown("usr_1", Duration.ofSeconds(2), told::add);
    assertEquals(List.of(), told);
    desk.background.release();
    desk.clock.advance(Duration.ofSeconds(3));
    assertEquals(List.of(Optional.of(List.of(open))), told);
    assertEquals(List.of("usr_1"), asked);
  }

  @Test
  void whoWaitsDoesNotWaitForEver() {
    desk.background.hold();
    types("usr_1");
    List<Optional<List<Inquiry>>> told = new ArrayList<>();
    model.whenKnown("usr_1", Duration.ofSeconds(2), told::add);
    desk.clock.advance(Duration.ofMillis(1999));
    assertEquals(List.of(), told);
    desk.clock.advance(Duration.ofMillis(1));
    assertEquals(List.of(Optional.empty()), told);
  }

  @Test
  void whoWaitsIsToldAlsoWhenAnotherTextIsTypedMeanwhile() {
    Inquiry open = has("usr_1", InquiryStatus.CREATED);
    desk.background.hold();
    types("usr_1");
    List<Optional<List<Inquiry>>> told = new ArrayList<>();
    model.whenKnown("usr_1", Duration.ofSeconds(2), told::add);
    types("usr_2");
    desk.background.release();
    assertEquals(List.of(Optional.of(List.of(open))), told);
    assertEquals(new Known.Nothing(), model.knownProperty().get());
  }
}
