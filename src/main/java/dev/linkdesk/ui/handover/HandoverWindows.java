package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquirySessions;
import dev.linkdesk.inquiry.Revocation;
import dev.linkdesk.message.Purpose;
import dev.linkdesk.ui.shared.Handover;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/**
 * Opens the windows in which links are handed over and taken back, one of each kind for an inquiry.
 * On the FX thread.
 */
public final class HandoverWindows implements Handover, AutoCloseable {
  /**
   * The choice that holds the channel which the next message begins with: the name of a {@link
   * dev.linkdesk.message.Channel}. It is written whenever a person chooses a channel; what else
   * comes with one, such as a preset, may write it too.
   */
  public static final String CHANNEL_CHOICE = "handover.channel";

  private final Stage owner;
  private final HandoverParts parts;
  private final MessageParts messages;
  private final DeskWatch watch;
  private final Revocation revocation;
  private final Consumer<Inquiry> newLinkFor;
  private final Map<Key, Opened> open = new HashMap<>();

  /**
   * How a desk learns that the link was opened.
   *
   * @param sessions tell who opened the link
   * @param refresh asks Persona for the followed inquiries now
   */
  public record DeskWatch(InquirySessions sessions, Runnable refresh) {}

  /**
   * @param owner the window before which they open
   * @param newLinkFor goes to the form with what is known of the person
   */
  public HandoverWindows(
      Stage owner,
      HandoverParts parts,
      MessageParts messages,
      DeskWatch watch,
      Revocation revocation,
      Consumer<Inquiry> newLinkFor) {
    this.owner = owner;
    this.parts = parts;
    this.messages = messages;
    this.watch = watch;
    this.revocation = revocation;
    this.newLinkFor = newLinkFor;
    // Windows that stay open would keep the program from ending.
    owner.addEventHandler(WindowEvent.WINDOW_HIDING, event -> close());
  }

  @Override
  public void write(Inquiry inquiry, Purpose purpose) {
    present(
        new Key(purpose.name(), inquiry.id()),
        () -> {
          MessageModel model = new MessageModel(inquiry, purpose, parts, messages);
          MessageWindow window = new MessageWindow(model, parts, messages.settings());
          return new Opened(window.stage(), () -> window.show(owner), model::hasChanges);
        });
  }

  @Override
  public void showAtDesk(Inquiry inquiry) {
    present(
        new Key("desk", inquiry.id()),
        () -> {
          DeskWindow window =
              new DeskWindow(
                  new DeskModel(inquiry, parts, watch.sessions(), watch.refresh()),
                  parts,
                  new QrKeeping(parts));
          return new Opened(window.stage(), () -> window.show(owner), () -> false);
        });
  }

  @Override
  public void revoke(Inquiry inquiry) {
    present(
        new Key("revoke", inquiry.id()),
        () -> {
          RevokeModel model =
              new RevokeModel(inquiry, parts, revocation, made -> write(made, Purpose.APOLOGY));
          RevokeDialog dialog =
              new RevokeDialog(model, parts, new RevokeTexts(parts, this::newLinkFor));
          return new Opened(dialog.stage(), () -> dialog.show(owner), model::isBusy);
        });
  }

  @Override
  public void newLinkFor(Inquiry inquiry) {
    newLinkFor.accept(inquiry);
  }

  /**
   * Whether closing would lose something: a message that was changed by hand and not handed over,
   * or how a link came off that is being taken back.
   */
  public boolean hasChanges() {
    return open.values().stream().anyMatch(window -> window.hasChanges().getAsBoolean());
  }

  /** Closes all of them without asking; what is under way goes on. */
  @Override
  public void close() {
    List.copyOf(open.values()).forEach(window -> window.stage().hide());
  }

  private void present(Key key, Supplier<Opened> make) {
    Opened window = open.get(key);
    if (window == null) {
      window = make.get();
      open.put(key, window);
      window.stage().addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> open.remove(key));
    }
    window.show().run();
  }

  private record Key(String kind, InquiryId inquiry) {}

  private record Opened(Stage stage, Runnable show, BooleanSupplier hasChanges) {}
}
