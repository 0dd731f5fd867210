package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.create.TwinModel.Finding;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Texts;
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
    getChildren().setAll(notice);
    managedProperty().bind(notice.visibleProperty());
    model.findingProperty().addListener(changed -> show());
    show();
  }

  private void show() {
    switch (model.findingProperty().get()) {
      case null -> notice.hide();
      case Finding.Two(var mine, var theirs) ->
          notice.show(
              Notice.Kind.WARNING,
              texts.get("create.twin.two", whom(mine)),
              keepMine(),
              keepTheirs());
      case Finding.Settling s -> notice.show(Notice.Kind.INFO, texts.get("create.twin.settling"));
      case Finding.Settled(var kept, var mine) ->
          notice.show(
              Notice.Kind.INFO,
              texts.get(mine ? "create.twin.keptMine" : "create.twin.keptTheirs", whom(kept)),
              new Notice.Way(texts.get("create.twin.understood"), model::dismiss));
      case Finding.NotSettled(var mine, var theirs, var why) ->
          notice.show(
              Notice.Kind.DANGER,
              texts.get("create.twin.notSettled", parts.reports().sentence(why)),
              keepMine(),
              keepTheirs(),
              parts.reports().way(why));
    }
  }

  private Notice.Way keepMine() {
    return new Notice.Way(texts.get("create.twin.keepMine"), model::keepMine);
  }

  private Notice.Way keepTheirs() {
    return new Notice.Way(texts.get("create.twin.keepTheirs"), model::keepTheirs);
  }

  private static String whom(Inquiry inquiry) {
    String reference = inquiry.referenceId();
    return inquiry.personName().orElse(reference == null ? inquiry.id().value() : reference);
  }
}
