package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.WorkingLink;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.LinkCopier;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;

/** The link that was made last, kept true while its inquiry moves on. */
public final class CardModel {
  private final LinkCopier copier;
  private final ReadOnlyObjectWrapper<@Nullable InquiryRow> row =
      new ReadOnlyObjectWrapper<>(this, "row", null);
  private final ReadOnlyObjectWrapper<@Nullable CardLink> link =
      new ReadOnlyObjectWrapper<>(this, "link", null);
  private final ReadOnlyObjectWrapper<LinkCopier.@Nullable Outcome> outcome =
      new ReadOnlyObjectWrapper<>(this, "outcome", null);
  private final ChangeListener<Inquiry> follow = (all, old, now) -> moved(now);
  private String plainAddress = "";

  CardModel(LinkCopier copier) {
    this.copier = copier;
  }

  /** The inquiry on the card; null before the first link. */
  public ReadOnlyObjectProperty<@Nullable InquiryRow> rowProperty() {
    return row.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable CardLink> linkProperty() {
    return link.getReadOnlyProperty();
  }

  /** What became of the last copy; null when there was none for this inquiry. */
  public ReadOnlyObjectProperty<LinkCopier.@Nullable Outcome> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /** The address that can be shown, opened and made a QR code of; empty when one must be made. */
  Optional<String> address() {
    return switch (link.get()) {
      case CardLink.Plain plain -> Optional.of(plain.address());
      case CardLink.OneTime oneTime -> Optional.of(oneTime.address());
      case null, default -> Optional.empty();
    };
  }

  void show(InquiryRow created, String address) {
    InquiryRow before = row.get();
    if (before != null) {
      before.inquiryProperty().removeListener(follow);
    }
    plainAddress = address;
    outcome.set(null);
    link.set(linkFor(created.inquiry()));
    created.inquiryProperty().addListener(follow);
    row.set(created);
  }

  /** Copies what is shown where that works still, else the link that does. */
  void copy() {
    InquiryRow shown = row.get();
    if (shown == null) {
      return;
    }
    if (link.get() instanceof CardLink.Plain plain) {
      WorkingLink working =
          new WorkingLink(WorkingLink.Kind.PLAIN, plain.address(), null);
      copied(
          copier.copyText(plain.address())
              ? new LinkCopier.Outcome.Copied(working)
              : new LinkCopier.Outcome.NotOnClipboard(working));
      return;
    }
    copier.copy(
        shown.inquiry(),
        told -> {
          if (shown.equals(row.get())) {
            copied(told);
          }
        });
  }

  private void copied(LinkCopier.Outcome told) {
    switch (told) {
      case LinkCopier.Outcome.Copied copied -> made(copied.link());
      case LinkCopier.Outcome.NotOnClipboard made -> made(made.link());
      case LinkCopier.Outcome.NoLink none -> link.set(new CardLink.Finished(none.status()));
      case LinkCopier.Outcome.Failed failed -> {}
    }
    outcome.set(null);
    outcome.set(told);
  }

  private void made(WorkingLink working) {
    String address = working.address();
    if (working.kind() == WorkingLink.Kind.PLAIN) {
      return;
    }
    boolean resumed = working.kind() == WorkingLink.Kind.RESUMED_ONE_TIME;
    link.set(new CardLink.OneTime(address, resumed));
  }

  private void moved(Inquiry now) {
    CardLink next = linkFor(now);
    boolean keptOneTime =
        link.get() instanceof CardLink.OneTime
            && next instanceof CardLink.ToBeMade
            && now.status().equals(InquiryStatus.PENDING);
    if (!keptOneTime) {
      link.set(next);
    }
  }

  private CardLink linkFor(Inquiry inquiry) {
    InquiryStatus status = inquiry.status();
    if (inquiry.isRedacted()) {
      return new CardLink.Finished(status);
    }
    if (status.equals(InquiryStatus.CREATED)) {
      return new CardLink.Plain(plainAddress);
    }
    boolean revivable = status.isOpen() || status.equals(InquiryStatus.EXPIRED);
    return revivable || !status.isKnown()
        ? new CardLink.ToBeMade(status)
        : new CardLink.Finished(status);
  }
}
