package dev.linkdesk.ui.settings;

import dev.linkdesk.background.Background;
import dev.linkdesk.message.MessageBook;
import dev.linkdesk.message.MessageBookFile;
import dev.linkdesk.ui.shared.Problem;
import dev.linkdesk.workspace.Workspace;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The messages of the workspace that is open. What was changed is kept only when saved; when
 * another workspace is opened before that, a person decides what becomes of it.
 */
public final class MessagesModel {
  private static final Logger LOG = LoggerFactory.getLogger(MessagesModel.class);

  private final MessageKeeping keeping;
  private final Background background;
  private final ObservableValue<@Nullable Workspace> open;
  private final MessageFormModel form = new MessageFormModel();
  private final MessagePreviewModel preview;
  private final ReadOnlyObjectWrapper<@Nullable Workspace> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", null);
  private final ReadOnlyObjectWrapper<@Nullable Workspace> wanted =
      new ReadOnlyObjectWrapper<>(this, "wanted", null);
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready", false);
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
  private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(this, "saved", false);
  private final ReadOnlyObjectWrapper<@Nullable Problem> trouble =
      new ReadOnlyObjectWrapper<>(this, "trouble", null);
  private final ReadOnlyObjectWrapper<@Nullable TakenBack> takenBack =
      new ReadOnlyObjectWrapper<>(this, "takenBack", null);

  /** What was taken back by a person, and can be had again. */
  public enum What {
    /** The own words of one template. */
    OWN_WORDS,
    /** Everything that was not saved. */
    CHANGES
  }

  /**
   * Words that were taken back.
   *
   * @param before everything as it was typed before that
   */
  record TakenBack(What what, MessageBook before) {}

  private sealed interface Reading {
    record Read(MessageBook book) implements Reading {}

    record PutAside(String keptAs) implements Reading {}

    record NotRead(Problem why) implements Reading {}
  }

  /**
   * Knows no words before {@link #load}.
   *
   * @param open the workspace that the window works in
   * @param zone in which sample times are said
   * @param nobody stands for the company in the preview while none is typed
   */
  public MessagesModel(
      MessageKeeping keeping,
      Background background,
      ObservableValue<@Nullable Workspace> open,
      InstantSource clock,
      ZoneId zone,
      String nobody) {
    this.keeping = keeping;
    this.background = background;
    this.open = open;
    preview = new MessagePreviewModel(form, shown, clock, zone, nobody);
    open.addListener(changed -> follow());
    form.bookProperty().addListener(typed -> saved.set(false));
  }

  public MessageFormModel form() {
    return form;
  }

  public MessagePreviewModel preview() {
    return preview;
  }

  /** Whose messages these are; null before they were read. */
  public ReadOnlyObjectProperty<@Nullable Workspace> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /**
   * The workspace that was opened while changes are not saved; null when nothing has to be decided.
   */
  public ReadOnlyObjectProperty<@Nullable Workspace> wantedProperty() {
    return wanted.getReadOnlyProperty();
  }

  /** Whether the messages were read, so that they can be changed. */
  public ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Whether what is shown was just saved. */
  public ReadOnlyBooleanProperty savedProperty() {
    return saved.getReadOnlyProperty();
  }

  /** What could not be read or kept; null when all is well. */
  public ReadOnlyObjectProperty<@Nullable Problem> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** What {@link #restore} brings back; null when nothing. */
  ReadOnlyObjectProperty<@Nullable TakenBack> takenBackProperty() {
    return takenBack.getReadOnlyProperty();
  }

  /** Reads the messages anew; when something was typed, it stays. */
  public void load() {
    Workspace now = open.getValue();
    if (now != null && !form.changedProperty().get() && !busy.get()) {
      show(now);
    }
  }

  /** Keeps all that was typed, unless there is a problem with it. */
  public void save() {
    Workspace whose = shown.get();
    if (whose == null || !ready.get() || busy.get() || !form.check()) {
      return;
    }
    MessageBook book = form.bookProperty().get();
    trouble.set(null);
    busy.set(true);
    background.run(
        () -> keep(whose, book),
        why -> kept(book, why),
        failure -> kept(book, Optional.of(Problem.of("settings.messages.trouble.notWritten"))));
  }

  /** Takes back all that was not saved, and goes on to another workspace if one was opened. */
  public void discard() {
    Workspace next = wanted.get();
    MessageBook before = form.bookProperty().get();
    form.fill(form.kept());
    if (next == null) {
      takenBack.set(new TakenBack(What.CHANGES, before));
    } else {
      show(next);
    }
  }

  /** Stays with the changes, though another workspace is open. */
  public void stay() {
    wanted.set(null);
  }

  /** Puts the shipped words in place of those that are shown. */
  public void putShipped() {
    MessageBook before = form.bookProperty().get();
    form.putShipped();
    takenBack.set(new TakenBack(What.OWN_WORDS, before));
  }

  /** Brings back what was taken back last. */
  public void restore() {
    TakenBack words = takenBack.get();
    if (words != null) {
      takenBack.set(null);
      form.put(words.before());
    }
  }

  private void follow() {
    Workspace now = open.getValue();
    Workspace whose = shown.get();
    if (now == null || whose == null) {
      return;
    }
    if (now.id().equals(whose.id())) {
      wanted.set(null);
      shown.set(now);
    } else if (form.changedProperty().get() || busy.get()) {
      wanted.set(now);
    } else {
      show(now);
    }
  }

  private void show(Workspace whose) {
    Workspace before = shown.get();
    wanted.set(null);
    takenBack.set(null);
    trouble.set(null);
    if (before == null || !before.id().equals(whose.id())) {
      ready.set(false);
    }
    shown.set(whose);
    background.run(
        () -> read(whose),
        reading -> {
          if (isShown(whose) && !form.changedProperty().get()) {
            take(whose, reading);
          }
        },
        failure -> trouble.set(Problem.of("settings.messages.trouble.notRead")));
  }

  private void take(Workspace whose, Reading reading) {
    switch (reading) {
      case Reading.Read(MessageBook book) -> {
        form.fill(book);
        ready.set(true);
      }
      case Reading.PutAside(String keptAs) -> {
        form.fill(MessageBook.SHIPPED);
        ready.set(true);
        trouble.set(Problem.of("settings.messages.trouble.damaged", whose.name(), keptAs));
      }
      case Reading.NotRead(Problem why) -> {
        form.fill(MessageBook.SHIPPED);
        ready.set(false);
        trouble.set(why);
      }
    }
  }

  private boolean isShown(Workspace whose) {
    Workspace now = shown.get();
    return now != null && now.id().equals(whose.id());
  }

  private Reading read(Workspace whose) {
    try {
      return new Reading.Read(keeping.read(whose));
    } catch (MessageBookFile.Damaged damaged) {
      LOG.warn("The messages of a workspace were damaged: {}", damaged.getMessage());
      return new Reading.PutAside(damaged.keptAs());
    } catch (MessageBookFile.Newer _) {
      return new Reading.NotRead(Problem.of("settings.messages.trouble.newer"));
    } catch (IOException unreadable) {
      LOG.warn("The messages of a workspace could not be read", unreadable);
      return new Reading.NotRead(Problem.of("settings.messages.trouble.notRead"));
    }
  }

  private Optional<Problem> keep(Workspace whose, MessageBook book) {
    try {
      keeping.keep(whose, book);
      return Optional.empty();
    } catch (MessageBookFile.Newer _) {
      return Optional.of(Problem.of("settings.messages.trouble.newer"));
    } catch (IOException notWritten) {
      LOG.warn("The messages of a workspace could not be written", notWritten);
      return Optional.of(Problem.of("settings.messages.trouble.notWritten"));
    }
  }

  private void kept(MessageBook book, Optional<Problem> why) {
    busy.set(false);
    trouble.set(why.orElse(null));
    if (why.isPresent()) {
      return;
    }
    form.keep(book);
    takenBack.set(null);
    saved.set(!form.changedProperty().get());
    Workspace next = wanted.get();
    if (next != null && !form.changedProperty().get()) {
      show(next);
    }
  }
}
