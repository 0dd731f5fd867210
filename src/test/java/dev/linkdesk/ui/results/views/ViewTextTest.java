package dev.linkdesk.ui.results.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ViewTextTest {
  private static final Texts TEXTS = new Texts(Locale.ENGLISH);
  private static final List<View> BUILT_IN =
      Stream.of(BuiltIn.values()).map(each -> each.view(TEXTS)).toList();
  private static final ViewFilter WHOLE =
      new ViewFilter(
          Set.of(InquiryStatus.PENDING, new InquiryStatus("on_hold")),
          Set.of("itmpl_a", "itmpl_b"),
          Set.of("branch, 12", "a b=c&d"),
          ViewFilter.Created.LAST_30_DAYS,
          true,
          true);

  private static List<View> read(String text) {
    return ViewText.read(text, BUILT_IN);
  }

  private static View own(String text) {
    return read(text).stream().filter(View::isOwn).findFirst().orElseThrow();
  }

  @Test
  void allOfAViewComesBack() {
    View view = new View("own-1", "Mine", WHOLE, "sam, tran", Scope.ENVIRONMENT, true);
    assertEquals(view, own(ViewText.write(List.of(view))));
  }

  @Test
  void namesWithAnyCharactersComeBack() {
    for (String name :
        List.of(
            "a b", "50 % & more=?", "\u00dcberf\u00e4llig", "\ud83d\ude80 = ,", "a+b", "\"'\\")) {
      View view = new View("own-1", name, ViewFilter.ANY, "", null, true);
      assertEquals(view, own(ViewText.write(List.of(view))));
    }
  }

  @Test
  void theOrderOfAllTabsComesBack() {
    View own = new View("own-1", "Mine", ViewFilter.ANY, "", null, true);
    List<View> views = Stream.concat(Stream.of(own), BUILT_IN.reversed().stream()).toList();
    assertEquals(views, read(ViewText.write(views)));
  }

  @Test
  void withoutATextThereAreThoseBuiltIn() {
    assertEquals(BUILT_IN, ViewText.read(null, BUILT_IN));
    assertEquals(BUILT_IN, read(""));
  }

  @Test
  void aBuiltInViewCannotBeChangedByTheText() {
    assertEquals(
        BUILT_IN,
        read("id=failed&name=Other&statuses=created").stream()
            .sorted((a, b) -> Integer.compare(BUILT_IN.indexOf(a), BUILT_IN.indexOf(b)))
            .toList());
  }

  @Test
  void partsThatAreNotKnownAreIgnored() {
    View view = own("id=own-1&name=A&colour=red&statuses=pending&scope=moon&created=YESTERDAY&x");
    assertEquals(
        new View(
            "own-1",
            "A",
            ViewFilter.ANY.withStatuses(Set.of(InquiryStatus.PENDING)),
            "",
            null,
            true),
        view);
  }

  @Test
  void aBrokenEscapeLosesThatPartAlone() {
    View view = own("id=own-1&name=A&search=%zz&mine=true");
    assertEquals("", view.search());
    assertEquals(ViewFilter.ANY.withMine(true), view.filter());
  }

  @Test
  void aViewWithoutANameOrAnIdIsLeftOut() {
    assertEquals(BUILT_IN, read("id=own-1&statuses=pending name=A & &&= name=%20&id=own-2"));
  }

  @Test
  void ofTwoWithOneIdTheFirstCounts() {
    List<View> views = read("id=own-1&name=A id=own-1&name=B");
    assertEquals(BUILT_IN.size() + 1, views.size());
    assertEquals("A", views.getLast().name());
  }

  @Test
  void aBuiltInViewFollowsTheScopeThatIsOn() {
    BUILT_IN.forEach(view -> assertNull(view.scope()));
  }
}
