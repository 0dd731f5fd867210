package dev.linkdesk.ui.shared;

import dev.linkdesk.inquiry.WorkingLink;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Puts links and messages on the clipboard, reads them back, and remembers the last ten for as long
 * as the program runs. On the FX thread.
 */
public final class CopyShelf {
  /** How many copies are remembered. */
  public static final int ROOM = 10;

  private final TextClipboard clipboard;
  private final InstantSource clock;
  private final ObservableList<Copied> copies = FXCollections.observableArrayList();
  private final ObservableList<Copied> readOnly = FXCollections.unmodifiableObservableList(copies);

  public CopyShelf(TextClipboard clipboard, InstantSource clock) {
    this.clipboard = clipboard;
    this.clock = clock;
  }

  /** What a copy is. */
  public enum What {
    PLAIN_LINK,
    ONE_TIME_LINK,
    GENERIC_LINK,
    MESSAGE
  }

  /**
   * Something to copy.
   *
   * @param whom the person it is for: a name, or a reference ID where no name is known
   * @param html the same as HTML; null when there is text alone
   */
  public record Copy(String whom, What what, String text, @Nullable String html) {
    public Copy(String whom, What what, String text) {
      this(whom, what, text, null);
    }

    /** Links are secrets: none may reach a log by way of a record's text. */
    @Override
    public String toString() {
      return "Copy[" + what + "]";
    }
  }

  /**
   * Something that was copied.
   *
   * @param made when it was made, and any link in it known to work
   * @param at when it was copied, which is later where it was copied again from here
   * @param readBack whether the clipboard held it right afterwards
   */
  public record Copied(Copy copy, Instant made, Instant at, boolean readBack) {

    /** Whether it holds a link that may have been opened, or have expired, since it was made. */
    public boolean isDoubtful(Instant now) {
      return copy.what() != What.GENERIC_LINK && !now.isBefore(made.plus(WorkingLink.GRACE));
    }

    /** Whether it is of no more use: the link opens once, and may be used up for good. */
    public boolean isSpent(Instant now) {
      return copy.what() == What.ONE_TIME_LINK && isDoubtful(now);
    }
  }

  /** The newest first, at most {@value #ROOM}. */
  public ObservableList<Copied> copies() {
    return readOnly;
  }

  /** Copies it and says whether the clipboard held it when read back. */
  public boolean put(Copy copy) {
    return put(copy, clock.instant());
  }

  /** Copies it once more, which makes it no younger, and says whether the clipboard held it. */
  public boolean again(Copied before) {
    return put(before.copy(), before.made());
  }

  /** Which of the copies is on the clipboard now; empty when something else is. */
  public Optional<Copied> onClipboard() {
    return copies.stream().filter(copied -> holds(copied.copy())).findFirst();
  }

  /** Forgets all copies, and empties the clipboard when one of them is on it. */
  public void wipe() {
    if (onClipboard().isPresent()) {
      clipboard.put("");
    }
    copies.clear();
  }

  private boolean put(Copy copy, Instant made) {
    String html = copy.html();
    if (html == null) {
      clipboard.put(copy.text());
    } else {
      clipboard.put(copy.text(), html);
    }
    boolean readBack = holds(copy);
    copies.addFirst(new Copied(copy, made, clock.instant(), readBack));
    if (copies.size() > ROOM) {
      copies.removeLast();
    }
    return readBack;
  }

  /** Some systems end lines in their own way. */
  private boolean holds(Copy copy) {
    return clipboard
        .read()
        .filter(text -> text.replace("\r\n", "\n").equals(copy.text()))
        .isPresent();
  }
}
