package dev.linkdesk.ui.palette;

import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.ui.fx.FxAppearance;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.FakeChoices;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.shared.Theme;
import dev.linkdesk.ui.window.MainWindow;
import dev.linkdesk.ui.window.Section;
import dev.linkdesk.ui.window.WorkspaceMenu;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A window with a palette over it. Made on the FX thread. */
final class Stand {
  final List<String> done = new ArrayList<>();
  final FakeChoices choices = new FakeChoices();
  final TextField field = new TextField();
  final Button button = new Button("Somewhere");
  final FxAppearance appearance = new FxAppearance(choices);
  final MainWindow window;
  final Palette palette;
  final Scene scene;

  Stand(double width, double height) {
    Texts texts = new Texts(Locale.ENGLISH);
    VBox content = new VBox(field, button);
    window =
        new MainWindow(
            Environment.DEMO,
            "127.0.0.1",
            "2025-10-27",
            List.of(
                new Section("create", "New link", content, null, field::requestFocus),
                new Section(
                    "results",
                    "Results",
                    new Label("Results"),
                    new SimpleIntegerProperty(12),
                    () -> done.add("results")),
                new Section("agenda", "Agenda", new Label("Agenda"), null, () -> {})),
            new WorkspaceMenu(
                "Acme \u00b7 Demo",
                new WorkspaceMenu.Actions(this::entries, () -> {}, () -> {}, () -> {}),
                appearance,
                new WorkspaceMenu.About("0", Path.of("data"), URI.create("http://127.0.0.1")),
                texts),
            choices,
            texts);
    FollowedInquiries followed = new FollowedInquiries();
    followed.merge(
        List.of(
            InquiryFinderTest.inquiry("inq_a1", "usr_9921", "Tran"),
            InquiryFinderTest.inquiry("inq_b2", "usr_9922", "Approva")));
    palette =
        new Palette(
            new PaletteParts(
                texts,
                List.of(
                    new CommandGroup("Links", "results", this::links),
                    new CommandGroup("Window", window::commands),
                    new CommandGroup("Workspaces", window::workspaceCommands),
                    new CommandGroup("Program", window::programCommands)),
                new InquiryFinder(followed, texts, id -> done.add(id.value()))::finding,
                what -> done.add("find " + what),
                choices,
                new InlineBackground()));
    Button bell = new Button("7", new FontIcon(Feather.BELL));
    bell.getStyleClass().addAll("flat", "news-button");
    window.showInHeader(palette.button(), bell);
    window.layOver(palette.overlay());
    palette.listenIn(window);
    scene = new Scene(window, width, height);
    window.addShortcuts(scene);
    palette.addShortcuts(scene);
    Theme.LIGHT.dress(scene);
  }

  private List<WorkspaceMenu.Entry> entries() {
    return List.of(
        new WorkspaceMenu.Entry("Demo", Environment.DEMO, true, () -> {}),
        new WorkspaceMenu.Entry("Acme", Environment.SANDBOX, false, () -> done.add("acme")));
  }

  private List<Command> links() {
    return List.of(
        command("create.new", "New link", KeyCode.N, null),
        command("results.refresh", "Refresh now", KeyCode.R, null),
        command("results.approve", "Approve", KeyCode.E, "Choose an inquiry that is in review."),
        command("results.decline", "Decline", KeyCode.D, "Choose an inquiry that is in review."),
        command(
            "results.redact",
            "Redact",
            KeyCode.Y,
            "It can only be redacted once the applicant has finished, and only by a key that may"
                + " write what others have decided about."),
        command("results.export", "Export the view", KeyCode.S, null),
        command("results.tags", "Change tags", KeyCode.T, null));
  }

  private Command command(String id, String words, KeyCode key, @Nullable String why) {
    return new Command(
        id,
        words,
        new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN),
        why,
        () -> done.add(id));
  }
}
