package dev.linkdesk.ui.results.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.FakeChoices;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;

final class ViewsModelTest {
  private static final ViewFilter FAILED =
      ViewFilter.ANY.withStatuses(Set.of(InquiryStatus.FAILED));

  private final FakeChoices choices = new FakeChoices();
  private final ObjectProperty<ViewFilter> filter = new SimpleObjectProperty<>(ViewFilter.ANY);
  private final StringProperty search = new SimpleStringProperty("");
  private final ViewsModel model = open();

  private ViewsModel open() {
    return new ViewsModel(new Texts(Locale.ENGLISH), choices, filter, search);
  }

  private static List<String> names(ViewsModel of) {
    return of.views().stream().map(View::name).toList();
  }

  @Test
  void theBuiltInViewsStandInTheirOrder() {
    assertEquals(
        List.of(
            "Mine today",
            "Not started",
            "In progress",
            "Expiring today",
            "Needs review",
            "Failed",
            "Everything"),
        names(model));
    assertEquals("Everything", model.chosenProperty().get().name());
  }

  @Test
  void choosingAViewSetsItsFilter() {
    search.set("sam");
    model.choose(5);
    assertEquals(FAILED, filter.get());
    assertEquals("", search.get());
    assertFalse(model.changedProperty().get());
  }

  @Test
  void theLastViewIsChosenAgain() {
    model.choose(5);
    filter.set(ViewFilter.ANY);
    ViewsModel again = open();
    assertEquals("Failed", again.chosenProperty().get().name());
    assertEquals(FAILED, filter.get());
  }

  @Test
  void aFilterThatIsNotTheViewsIsMarked() {
    filter.set(FAILED);
    assertTrue(model.changedProperty().get());
    model.reset();
    assertEquals(ViewFilter.ANY, filter.get());
    assertFalse(model.changedProperty().get());
  }

  @Test
  void searchingInABuiltInViewIsNoChangeOfIt() {
    search.set("sam");
    model.scopeProperty().set(Scope.ENVIRONMENT);
    assertFalse(model.changedProperty().get());
  }

  @Test
  void searchAndScopeAreChangesOfAnOwnView() {
    search.set("sam");
    model.saveAs("Sam");
    assertFalse(model.changedProperty().get());
    search.set("sam t");
    assertTrue(model.changedProperty().get());
    model.reset();
    model.scopeProperty().set(Scope.ENVIRONMENT);
    assertTrue(model.changedProperty().get());
  }

  @Test
  void aBuiltInViewKeepsTheScopeThatIsOn() {
    model.scopeProperty().set(Scope.ENVIRONMENT);
    model.choose(4);
    assertEquals(Scope.ENVIRONMENT, model.scopeProperty().get());
  }

  @Test
  void whatIsShownIsSavedUnderANameAndKept() {
    filter.set(FAILED.withMine(true));
    search.set("branch ");
    model.scopeProperty().set(Scope.ENVIRONMENT);
    View view = model.saveAs("  My failed ");
    assertEquals("My failed", view.name());
    assertEquals(view, model.chosenProperty().get());
    filter.set(ViewFilter.ANY);
    ViewsModel again = open();
    assertEquals(view, again.chosenProperty().get());
    assertEquals("branch", search.get());
    assertEquals(Scope.ENVIRONMENT, again.scopeProperty().get());
  }

  @Test
  void aChangedViewIsSavedAsItIsNow() {
    model.saveAs("Own");
    filter.set(FAILED);
    model.saveChanges();
    assertFalse(model.changedProperty().get());
    model.choose(0);
    model.choose(7);
    assertEquals(FAILED, filter.get());
  }

  @Test
  void aBuiltInViewStaysAsItIs() {
    View failed = model.views().get(5);
    model.choose(failed);
    filter.set(ViewFilter.ANY);
    model.saveChanges();
    model.rename(failed, "Other");
    model.delete(failed).run();
    assertEquals(failed, model.views().get(5));
    assertEquals(7, model.views().size());
  }

  @Test
  void aViewIsRenamedWhileItIsChosen() {
    View view = model.saveAs("Own");
    model.rename(view, "Better");
    assertEquals("Better", model.chosenProperty().get().name());
    assertEquals("Better", open().views().getLast().name());
  }

  @Test
  void aDeletedViewComesBackWhereItWas() {
    model.saveAs("A");
    View b = model.saveAs("B");
    model.saveAs("C");
    Runnable undo = model.delete(b);
    assertEquals("C", model.chosenProperty().get().name());
    undo.run();
    assertEquals(List.of("A", "B", "C"), names(model).subList(7, 10));
    assertEquals("C", model.chosenProperty().get().name());
  }

  @Test
  void deletingTheChosenViewGoesToTheOneBeside() {
    View own = model.saveAs("Own");
    Runnable undo = model.delete(own);
    assertEquals("Everything", model.chosenProperty().get().name());
    undo.run();
    assertEquals(own, model.chosenProperty().get());
  }

  @Test
  void aDeletedViewComesBackBesideOneMadeSince() {
    View own = model.saveAs("Own");
    Runnable undo = model.delete(own);
    model.saveAs("Newer");
    undo.run();
    assertEquals(9, model.views().stream().map(View::id).distinct().count());
  }

  @Test
  void tabsAreMovedAsFarAsTheyGo() {
    View failed = model.views().get(5);
    model.move(failed, -1);
    assertEquals(4, model.views().indexOf(failed));
    model.move(failed, -99);
    assertEquals(0, open().views().indexOf(failed));
    assertFalse(model.canMove(failed, -1));
    assertTrue(model.canMove(failed, 1));
  }

  @Test
  void steppingGoesRoundAtTheEnds() {
    model.step(1);
    assertEquals("Mine today", model.chosenProperty().get().name());
    model.step(-1);
    assertEquals("Everything", model.chosenProperty().get().name());
  }

  @Test
  void aPlaceWithoutATabIsPassedBy() {
    model.choose(8);
    assertEquals("Everything", model.chosenProperty().get().name());
  }

  @Test
  void aNameIsTakenWhateverItsCasing() {
    assertTrue(model.isTaken(" failed "));
    assertFalse(model.isTaken("failed too"));
  }
}
