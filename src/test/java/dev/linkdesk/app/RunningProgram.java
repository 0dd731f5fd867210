package dev.linkdesk.app;

import dev.linkdesk.demo.DemoServer;
import dev.linkdesk.ui.Pictures;
import dev.linkdesk.ui.shared.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program on its own demo: real window, real client, real server; used by its keys. */
final class RunningProgram implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final FxRobot robot = new FxRobot();
  private final Path folder;
  private final Program program;
  private final Wiring wiring;
  private final Stage stage;

  /** Opens the demo. */
  RunningProgram(Path folder) throws Exception {
    this(new Settings(folder, null));
    await(() -> showsTextBeginning("Connected"));
  }

  RunningProgram(Settings settings) throws Exception {
    folder = settings.dataFolder();
    FxToolkit.registerPrimaryStage();
    Clock clock = Clock.system(ZoneOffset.UTC);
    program = new Program(settings, new Redactor(), clock);
    First first = First.of(program);
    stage = onFx(Stage::new);
    wiring = onFx(() -> new Wiring(program, first.known(), stage));
    onFx(() -> {
      first.show(wiring);
      return stage;
    });
  }

  FxRobot robot() {
    return robot;
  }

  /** Types the tutorial's applicant by keys alone and presses Ctrl+Enter. */
  void createAlexanderSample(String referenceId) {
    robot.write(referenceId);
    robot.push(KeyCode.TAB).write("Alexander");
    robot.push(KeyCode.TAB).write("Sample");
    robot.push(KeyCode.TAB).write("1977-08-31");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
  }

  /** The link on the clipboard, once one is there. */
  String copiedLink() throws Exception {
    await(() -> clipboard().contains("/verify?"));
    return clipboard();
  }

  /** Lets something happen to the inquiry that is selected in Results. */
  void simulate(String what) throws Exception {
    robot.push(KeyCode.ENTER);
    await(() -> robot.lookup("#results-simulate").tryQuery().isPresent());
    onFx(() -> {
      robot.lookup("#results-simulate").<MenuButton>query().getItems().stream()
          .filter(item -> ("results-simulate-" + what).equals(item.getId()))
          .forEach(MenuItem::fire);
      return what;
    });
  }

  String clipboardText() throws Exception {
    return clipboard();
  }

  void emptyClipboard() throws Exception {
    onFx(() -> Clipboard.getSystemClipboard().setContent(Map.of()));
  }

  boolean isOpen() {
    return stage.isShowing();
  }

  boolean shows(String text) {
    return robot
        .lookup(node -> node instanceof Labeled labeled && text.equals(labeled.getText()))
        .queryAll()
        .stream()
        .anyMatch(RunningProgram::isSeen);
  }

  boolean showsTextBeginning(String text) {
    return robot
        .lookup(node -> node instanceof Label label && begins(label.getText(), text))
        .queryAll()
        .stream()
        .anyMatch(RunningProgram::isSeen);
  }

  private static boolean isSeen(Node node) {
    return node.getScene() != null
        && Stream.<@Nullable Node>iterate(node, Objects::nonNull, RunningProgram::parent)
            .allMatch(each -> each != null && each.isVisible());
  }

  private static @Nullable Node parent(@Nullable Node node) {
    return node == null ? null : node.getParent();
  }

  private static boolean begins(@Nullable String whole, String text) {
    return whole != null && whole.startsWith(text);
  }

  /** Waits until the window shows it; a picture of the window is left when it never does. */
  void await(Callable<Boolean> condition) {
    try {
      Awaitility.await()
          .atMost(PATIENCE)
          .until(() -> {
            WaitForAsyncUtils.waitForFxEvents();
            return condition.call();
          });
    } catch (ConditionTimeoutException never) {
      WaitForAsyncUtils.waitForAsyncFx(
          PATIENCE.toMillis(),
          () -> {
            Pictures.take(stage.getScene(), "awaited-in-vain", Theme.LIGHT);
            return stage;
          });
      throw never;
    }
  }

  /** Lays pictures of all open windows into {@code target/pictures}, light and dark. */
  void picture(String name) throws Exception {
    onFx(() -> {
      List<Window> windows = List.copyOf(Window.getWindows());
      for (int i = 0; i < windows.size(); i++) {
        Pictures.takeBoth(windows.get(i).getScene(), i == 0 ? name : name + "-" + i);
      }
      return windows;
    });
  }

  /** How many inquiries a demo server holds, as it says itself; a hundred are counted at most. */
  static long inquiriesOf(DemoServer persona, String key) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest list =
          HttpRequest.newBuilder(URI.create(persona.apiUrl() + "/inquiries?page%5Bsize%5D=100"))
              .header("Authorization", "Bearer " + key)
              .build();
      String answer = http.send(list, HttpResponse.BodyHandlers.ofString()).body();
      return Pattern.compile("\"id\":\"inq_").matcher(answer).results().count();
    }
  }

  /** All that the run has logged so far. */
  String log() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("logs"))) {
      return files.map(RunningProgram::read).collect(Collectors.joining());
    }
  }

  @Override
  public void close() {
    WaitForAsyncUtils.waitForAsyncFx(
        PATIENCE.toMillis(),
        () -> {
          stage.close();
          return stage;
        });
    wiring.close();
    program.close();
  }

  private static String clipboard() throws Exception {
    String text = onFx(() -> Clipboard.getSystemClipboard().getString());
    return text == null ? "" : text;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static <T> T onFx(Callable<T> work) throws Exception {
    return WaitForAsyncUtils.asyncFx(work).get();
  }
}
