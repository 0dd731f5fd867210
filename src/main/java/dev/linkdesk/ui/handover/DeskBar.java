package dev.linkdesk.ui.handover;

import atlantafx.base.theme.Styles;
import dev.linkdesk.inquiry.WorkingLink;
import dev.linkdesk.ui.shared.CopyButton;
import dev.linkdesk.ui.shared.EnvironmentPill;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What staff do at the desk. */
final class DeskBar extends VBox {
  private final Texts texts;
  private final DeskModel model;
  private final QrKeeping keeping;
  private final CopyButton copy;
  private final Button save;
  private final Button print;
  private final Button fresh;
  private final Notice notice = new Notice();

  /**
   * @param fullScreen goes to the full screen and back
   */
  DeskBar(
      DeskModel model,
      HandoverParts parts,
      QrKeeping keeping,
      Runnable fullScreen,
      Runnable close) {
    this.model = model;
    this.keeping = keeping;
    texts = parts.texts();
    getStyleClass().add("desk-bar");
    copy = new CopyButton(texts, parts.ticker(), texts.get("handover.desk.copy"));
    copy.setOnAction(event -> copy());
    save = button("handover.desk.save", Feather.DOWNLOAD, this::save);
    print = button("handover.desk.print", Feather.PRINTER, this::print);
    fresh = button("handover.desk.fresh", Feather.REFRESH_CW, model::fresh);
    Button full = button("handover.desk.fullScreen", Feather.MAXIMIZE, fullScreen);
    Button away = button("handover.desk.close", Feather.X, close);
    FlowPane row =
        new FlowPane(
            new EnvironmentPill(parts.environment(), texts), copy, save, print, fresh, full, away);
    row.getStyleClass().add("desk-row");
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(notice, row);
    model
        .notInLedgerProperty()
        .subscribe(missing -> {
          if (missing) {
            notice.show(Notice.Kind.WARNING, texts.get("handover.ledger.notWritten"));
          }
        });
  }

  void show(DeskState now) {
    boolean showing = now instanceof DeskState.Showing;
    for (Button button : new Button[] {copy, save, print}) {
      button.setVisible(showing);
      button.setManaged(showing);
    }
    boolean fetching = now instanceof DeskState.Fetching;
    fresh.setDisable(fetching);
    fresh.getStyleClass().remove(Styles.ACCENT);
    if (showing) {
      copy.requestFocus();
    } else if (!fetching) {
      fresh.getStyleClass().add(Styles.ACCENT);
      fresh.requestFocus();
    }
    if (!fetching) {
      notice.hide();
    }
  }

  void copy() {
    if (model.copy()) {
      copy.showCopied();
      notice.hide();
    } else if (model.link().isPresent()) {
      copy.showNotCopied();
      notice.show(Notice.Kind.WARNING, texts.get("handover.desk.clipboard"));
    }
  }

  private void save() {
    model.link().ifPresent(link -> keeping.save(window(), model.id(), link.address(), this::kept));
  }

  private void print() {
    model
        .link()
        .map(WorkingLink::address)
        .ifPresent(link -> keeping.print(window(), link, this::kept));
  }

  private void kept(Said said) {
    said.in(notice);
    if (said.isDone()) {
      model.given();
    }
  }

  private Window window() {
    return getScene().getWindow();
  }

  private Button button(String textKey, Feather shape, Runnable action) {
    Button button = new Button(texts.get(textKey), new FontIcon(shape));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }
}
