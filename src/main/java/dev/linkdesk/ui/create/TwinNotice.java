package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.create.TwinModel.Finding;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/** Tells that two people made a link for one person at once, and lets one of them go. */
final class TwinNotice extends VBox {
  private final Texts texts;
  private final CreateParts parts;
  private final TwinModel model;
  private final Notice notice = new Notice();

  TwinNotice(CreateParts parts, TwinModel model) {
    this.parts = parts;
    this.model = model;
    texts = parts.texts();
    notice.setMinHeight(USE_PREF_SIZE);
    setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(notice);
    managedProperty().bind(notice.visibleProperty());
    model.findingProperty().addListener(changed -> show());
    show();
  }

  private void show() {
    switch (model.findingProperty().get()) {
      case null -> notice.hide();
      case Finding.Two(var pair) ->
          notice.show(
              Notice.Kind.WARNING,
              texts.get(
                  pair.atOnce() ? "create.twin.two" : "create.twin.hadOne", whom(pair.mine())),
              ways(pair).toArray(Notice.Way[]::new));
      case Finding.NotLookedUp(var mine, var reference, var why) ->
          notice.show(
              Notice.Kind.WARNING,
              texts.get("create.twin.notLookedUp", whom(mine)),
              way("create.twin.look", model::lookAgain),
              understood());
      case Finding.Settling s -> notice.show(Notice.Kind.INFO, texts.get("create.twin.settling"));
      case Finding.Settled(var kept, var mine) ->
          notice.show(
              Notice.Kind.INFO,
              texts.get(mine ? "create.twin.keptMine" : "create.twin.keptTheirs", whom(kept)),
              understood());
      case Finding.MovedOn(var left, var mine) ->
          notice.show(
              Notice.Kind.WARNING,
              texts.get(mine ? "create.twin.leftMine" : "create.twin.leftTheirs", whom(left)),
              mine ? understood() : way("create.person.use", () -> model.use(left)));
      case Finding.NoneLeft(var proposed) ->
          notice.show(
              Notice.Kind.DANGER,
              texts.get("create.twin.noneLeft", whom(proposed)),
              proposed.status().equals(InquiryStatus.EXPIRED)
                  ? way("create.twin.renew", () -> model.use(proposed))
                  : understood());
      case Finding.NotSettled(var pair, var why) ->
          notice.show(
              Notice.Kind.DANGER,
              texts.get("create.twin.notSettled", parts.reports().sentence(why)),
              Stream.concat(ways(pair).stream(), Stream.of(parts.reports().way(why)))
                  .toArray(Notice.Way[]::new));
      case Finding.NotConfirmed(var pair, var kept, var why) ->
          notice.show(
              Notice.Kind.DANGER,
              texts.get("create.twin.notConfirmed", parts.reports().sentence(why)),
              way("create.twin.look", model::confirm),
              parts.reports().way(why));
    }
  }

  /** What is proposed to both who made one comes first. */
  private List<Notice.Way> ways(TwinPair pair) {
    Notice.Way mine = way("create.twin.keepMine", model::keepMine);
    Notice.Way theirs = way("create.twin.keepTheirs", model::keepTheirs);
    return pair.proposesMine() ? List.of(mine, theirs) : List.of(theirs, mine);
  }

  private Notice.Way understood() {
    return way("create.twin.understood", model::dismiss);
  }

  private Notice.Way way(String textKey, Runnable action) {
    return new Notice.Way(texts.get(textKey), action);
  }

  private static String whom(Inquiry inquiry) {
    String reference = inquiry.referenceId();
    return inquiry.personName().orElse(reference == null ? inquiry.id().value() : reference);
  }
}
