package dev.linkdesk.ui.settings;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.KeyReport.Area;
import dev.linkdesk.inquiry.KeyReport.Verdict;
import dev.linkdesk.ui.Pictures;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.KeyStoreFailure.Reason;
import dev.linkdesk.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** Pictures of the settings in their states, to be looked at. */
final class SettingsPicturesTest extends ApplicationTest {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 708;

  private final Desk desk = new Desk();

  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(new StackPane(), 200, 100));
    stage.show();
  }

  private static void picture(Scene scene, String name) {
    Pictures.takeBoth(scene, name);
    assertTrue(Files.exists(Path.of("target", "pictures", name + "-dark.png")));
  }

  private static void picture(Parent view, String name) {
    picture(new Scene(view, WIDTH, HEIGHT), name);
  }

  private void dialog(AddWorkspaceModel model, String name) {
    picture(new AddWorkspaceDialog(model, desk.parts()).frame().stage().getScene(), name);
  }

  private AddWorkspaceModel tried(String key) {
    AddWorkspaceModel model = desk.adding();
    model.trial().type(key);
    model.next();
    return model;
  }

  private WorkspacesView view(Workspace selected) {
    WorkspacesModel model = desk.workspaces();
    model.load();
    model.select(selected);
    return new WorkspacesView(desk.book, model, desk.healthModel(), desk.parts());
  }

  private UnlockModel unlocking(Workspace workspace) {
    UnlockModel model = desk.unlocking(workspace, new ArrayList<>());
    model.look();
    return model;
  }

  @Test
  void keyIsAskedFor() {
    interact(() -> {
      AddWorkspaceModel model = desk.adding();
      AddWorkspaceDialog dialog = new AddWorkspaceDialog(model, desk.parts());
      Scene scene = dialog.frame().stage().getScene();
      scene.getRoot().applyCss();
      ((ToggleButton) scene.lookup(".disclosure")).setSelected(true);
      picture(scene, "settings-add-key-empty");
    });
  }

  @Test
  void keyIsRefused() {
    interact(() -> {
      desk.book.fail(new Failure.Unavailable("req_Quote1", List.of(), 503));
      AddWorkspaceModel model = desk.adding();
      AddWorkspaceDialog dialog = new AddWorkspaceDialog(model, desk.parts());
      Scene scene = dialog.frame().stage().getScene();
      scene.getRoot().applyCss();
      ((javafx.scene.control.TextField) scene.lookup(".secret-row > .password-field"))
          .setText(Desk.SANDBOX_KEY);
      model.next();
      picture(scene, "settings-add-key-refused");
    });
  }

  @Test
  void keyIsTried() {
    interact(() -> {
      AddWorkspaceModel model = desk.adding();
      AddWorkspaceDialog dialog = new AddWorkspaceDialog(model, desk.parts());
      Scene scene = dialog.frame().stage().getScene();
      scene.getRoot().applyCss();
      ((ToggleButton) scene.lookup(".look")).setSelected(true);
      ((javafx.scene.control.TextField) scene.lookup(".secret-row > .password-field"))
          .setText(Desk.PRODUCTION_KEY);
      desk.background.hold();
      model.next();
      picture(scene, "settings-add-key-trying");
    });
  }

  @Test
  void whatTheKeyMayDo() {
    interact(() -> dialog(tried(Desk.SANDBOX_KEY), "settings-add-told"));
  }

  @Test
  void aKeyToBeWarnedOf() {
    interact(() -> {
      desk.book.with(Desk.sandbox());
      desk.book.report =
          Desk.report(
              Desk.SANDBOX_IDS,
              Map.of(Area.INQUIRIES, Verdict.REFUSED, Area.EVENTS, Verdict.REFUSED));
      AddWorkspaceModel model = tried(Desk.PRODUCTION_KEY);
      model.form().name().textProperty().set("acme sandbox");
      model.form().template().textProperty().set("kyc");
      model.next();
      dialog(model, "settings-add-warned");
    });
  }

  @Test
  void placesWithSystemStore() {
    interact(() -> {
      AddWorkspaceModel model = tried(Desk.SANDBOX_KEY);
      model.next();
      dialog(model, "settings-add-place-system");
    });
  }

  @Test
  void placesWithoutSystemStore() {
    interact(() -> {
      desk.book.closed.put(KeyPlace.SYSTEM, Reason.ABSENT);
      AddWorkspaceModel model = tried(Desk.SANDBOX_KEY);
      model.next();
      model.place().typePassphrase("short");
      model.next();
      dialog(model, "settings-add-place-vault");
    });
  }

  @Test
  void placesWithALockedStoreAndAFailure() {
    interact(() -> {
      desk.book.closed.put(KeyPlace.SYSTEM, Reason.LOCKED);
      desk.book.vault = KeyPlaces.Vault.LOCKED;
      AddWorkspaceModel model = tried(Desk.SANDBOX_KEY);
      model.next();
      model.place().typePassphrase("something");
      desk.book.refuse(Reason.NOT_WRITTEN);
      model.next();
      dialog(model, "settings-add-place-failed");
    });
  }

  @Test
  void savingTheWorkspace() {
    interact(() -> {
      AddWorkspaceModel model = tried(Desk.SANDBOX_KEY);
      model.next();
      AddWorkspaceDialog dialog = new AddWorkspaceDialog(model, desk.parts());
      desk.background.hold();
      model.next();
      picture(dialog.frame().stage().getScene(), "settings-add-saving");
    });
  }

  @Test
  void replacingAKey() {
    interact(() -> {
      ReplaceKeyModel model =
          new ReplaceKeyModel(desk.book, desk.background, Desk.sandbox(), now -> {});
      ReplaceKeyDialog dialog = new ReplaceKeyDialog(model, desk.texts);
      model.trial().type(Desk.PRODUCTION_KEY);
      model.next();
      picture(dialog.frame().stage().getScene(), "settings-replace-key");
    });
  }

  @Test
  void replacingAKeyWithOtherCodes() {
    interact(() -> {
      desk.book.otherCodes.add(KeyPlace.THIS_RUN);
      ReplaceKeyModel model =
          new ReplaceKeyModel(desk.book, desk.background, Desk.sandbox(), now -> {});
      ReplaceKeyDialog dialog = new ReplaceKeyDialog(model, desk.texts);
      model.trial().type(Desk.SANDBOX_KEY);
      model.next();
      model.place().chosenProperty().set(KeyPlace.THIS_RUN);
      picture(dialog.frame().stage().getScene(), "settings-replace-codes");
    });
  }

  @Test
  void onlyTheDemo() {
    interact(() -> picture(view(Desk.demo()), "settings-only-demo"));
  }

  @Test
  void theOpenWorkspaceWithItsHealth() {
    interact(() -> {
      desk.book.with(Desk.sandbox(), Desk.production());
      desk.book.keys.put("sandbox", Desk.SANDBOX_KEY);
      desk.open.set(Desk.sandbox());
      desk.health.set(Desk.health(Desk.sandbox()));
      WorkspacesView view = view(Desk.sandbox());
      picture(new Scene(view, WIDTH, 1160), "settings-open-tall");
      view.getScene().setRoot(new StackPane());
      picture(new Scene(view, 1000, 640), "settings-open-small");
    });
  }

  @Test
  void unsavedChanges() {
    interact(() -> {
      desk.book.with(Desk.sandbox(), Desk.production());
      WorkspacesModel model = desk.workspaces();
      model.load();
      model.select(Desk.production());
      model.form().name().textProperty().set("Acme live");
      model.form().linkHost().textProperty().set("links.example.org");
      model.save();
      WorkspacesView view = new WorkspacesView(desk.book, model, desk.healthModel(), desk.parts());
      model.select(Desk.sandbox());
      picture(view, "settings-unsaved");
    });
  }

  @Test
  void unlockingTheVault() {
    interact(() -> {
      UnlockModel model = unlocking(Desk.production());
      desk.book.vault = KeyPlaces.Vault.LOCKED;
      model.open("wrong one".toCharArray());
      picture(new UnlockPane(model, desk.parts(), () -> {}), "settings-unlock-vault");
    });
  }

  @Test
  void askingTheSystem() {
    interact(() -> {
      desk.background.hold();
      picture(
          new UnlockPane(unlocking(Desk.sandbox()), desk.parts(), () -> {}),
          "settings-unlock-looking");
    });
  }

  @Test
  void aLockedSystemStore() {
    interact(() -> {
      desk.book.refuse(Reason.LOCKED);
      picture(
          new UnlockPane(unlocking(Desk.sandbox()), desk.parts(), () -> {}),
          "settings-unlock-locked");
    });
  }

  @Test
  void aKeyThatIsGone() {
    interact(() ->
        picture(
            new UnlockPane(unlocking(Desk.sandbox()), desk.parts(), () -> {}),
            "settings-unlock-gone"));
  }
}
