package dev.linkdesk.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the window and stays until it is closed. */
final class LinkdeskApp {
  private static final Logger LOG = LoggerFactory.getLogger(LinkdeskApp.class);

  private LinkdeskApp() {}

  static void run(Settings settings, Redactor redactor) throws StartFailure {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, mistake) -> LOG.error("A mistake on thread {}", thread.getName(), mistake));
    // Read once by the Java runtime: requests go by way of the proxy that the system names.
    System.setProperty("java.net.useSystemProxies", "true");
    Clock clock = Clock.system(ZoneId.systemDefault());
    try (Program program = new Program(settings, redactor, clock)) {
      LOG.info("Linkdesk {}", Version.text());
      show(program, First.of(program));
    }
  }

  private static void show(Program program, First first) throws StartFailure {
    CountDownLatch closed = new CountDownLatch(1);
    AtomicReference<@Nullable Wiring> wiring = new AtomicReference<>();
    AtomicReference<@Nullable RuntimeException> mistake = new AtomicReference<>();
    startToolkit(() -> {
      try {
        Stage stage = new Stage();
        stage.setOnHidden(event -> closed.countDown());
        Wiring wired = new Wiring(program, first.known(), stage);
        wiring.set(wired);
        first.show(wired);
        Optional.ofNullable(program.settings().show()).ifPresent(wired::find);
        program
            .reception()
            .tell(arguments ->
                Platform.runLater(() -> {
                  wired.comeForward();
                  arguments.stream().findFirst().ifPresent(wired::find);
                }));
      } catch (RuntimeException notShown) {
        mistake.set(notShown);
        closed.countDown();
      }
    });
    try {
      closed.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    Platform.exit();
    Wiring wired = wiring.get();
    if (wired != null) {
      wired.close();
    }
    RuntimeException notShown = mistake.get();
    if (notShown != null) {
      LOG.error("The window could not be shown", notShown);
      throw notShown;
    }
  }

  private static void startToolkit(Runnable then) throws StartFailure {
    try {
      Platform.startup(then);
    } catch (UnsupportedOperationException noDisplay) {
      throw new StartFailure(
          "Linkdesk cannot open its window on this display: look whether the display is running and"
              + " whether this user may use it.",
          noDisplay);
    }
  }
}
