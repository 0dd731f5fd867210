package dev.linkdesk.app;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.ui.shared.FailureTexts;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.workspace.KeyStoreFailure;
import dev.linkdesk.workspace.Workspace;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * The desks of the workspaces that were opened in this run: each keeps its drafts, its followed
 * inquiries and its limit while another is shown. On the FX thread, but where said otherwise.
 */
final class Desks implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 10;

  private final Background background;
  private final Texts texts;
  private final Map<String, Desk> open = new LinkedHashMap<>();
  private final Map<String, Optional<Gate>> opening = new HashMap<>();

  Desks(Background background, Texts texts) {
    this.background = background;
    this.texts = texts;
  }

  Collection<Desk> all() {
    return List.copyOf(open.values());
  }

  Optional<Desk> find(Workspace workspace) {
    return Optional.ofNullable(open.get(workspace.id()));
  }

  boolean isOpening(Workspace workspace) {
    return opening.containsKey(workspace.id());
  }

  /** The gate by which a workspace is being opened; empty for the demo, which needs none. */
  Optional<Gate> gate(Workspace workspace) {
    return opening.getOrDefault(workspace.id(), Optional.empty());
  }

  void add(Desk desk) {
    open.put(desk.workspace().id(), desk);
  }

  /**
   * Opens a workspace away from the FX thread.
   *
   * @param gate by which its key came; can be used again when this fails
   * @param furnish makes the desk
   * @param failed gets the sentence for people
   */
  void open(
      Workspace workspace,
      Optional<Gate> gate,
      Callable<OpenWorkspace> way,
      Function<OpenWorkspace, Desk> furnish,
      Consumer<Desk> done,
      Consumer<String> failed) {
    opening.put(workspace.id(), gate);
    background.<Attempt>run(
        () -> Attempt.of(way),
        attempt -> {
          opening.remove(workspace.id());
          if (attempt.opened() == null) {
            gate.ifPresent(Gate::notOpened);
            failed.accept(texts.get("window.banner.notOpenedDisk", attempt.why()));
          } else {
            Desk desk = furnish.apply(attempt.opened());
            add(desk);
            done.accept(desk);
          }
        },
        failure -> {
          opening.remove(workspace.id());
          gate.ifPresent(Gate::notOpened);
          failed.accept(sentence(failure));
        });
  }

  /** Takes a desk out of use; it still has to be closed. */
  Optional<Desk> takeAway(Workspace workspace) {
    Optional<Desk> desk = Optional.ofNullable(open.remove(workspace.id()));
    desk.ifPresent(Desk::stop);
    return desk;
  }

  /** Ends all work in a workspace that is being removed. Not on the FX thread. */
  void letGo(Workspace workspace) {
    CompletableFuture<Optional<Desk>> taken = new CompletableFuture<>();
    Platform.runLater(() -> taken.complete(takeAway(workspace)));
    taken.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join().ifPresent(Desk::discard);
  }

  void stop() {
    open.values().forEach(Desk::stop);
  }

  /** Ends what is under way and writes what is followed. Not on the FX thread. */
  @Override
  public void close() {
    open.values().forEach(Desk::close);
  }

  private String sentence(Failure failure) {
    return texts.get("window.banner.notOpened", new FailureTexts(texts).sentence(failure));
  }

  /**
   * What came of opening.
   *
   * @param opened null when the disk or a key store did not let it
   * @param why in the system's words
   */
  private record Attempt(@Nullable OpenWorkspace opened, String why) {
    static Attempt of(Callable<OpenWorkspace> way) throws Exception {
      try {
        return new Attempt(way.call(), "");
      } catch (IOException | KeyStoreFailure notOpened) {
        return new Attempt(null, String.valueOf(notOpened.getMessage()));
      }
    }
  }
}
