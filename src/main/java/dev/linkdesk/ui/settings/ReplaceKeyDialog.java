package dev.linkdesk.ui.settings;

import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Texts;
import javafx.stage.Window;

/** Leads through giving a workspace another key. */
final class ReplaceKeyDialog {
  private static final double HEIGHT = 560;
  private static final int STEPS = 2;

  private final ReplaceKeyModel model;
  private final Texts texts;
  private final GuidedDialog frame;
  private final KeyStep key;
  private final PlaceStep place;
  private final Notice otherCodes = new Notice();
  private final KeyProgress progress;

  ReplaceKeyDialog(ReplaceKeyModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    String name = model.workspace().name();
    frame = new GuidedDialog(texts, texts.get("settings.replace.title"), HEIGHT, new Ways());
    key = new KeyStep(texts, texts.get("settings.replace.intro", name), model.trial(), null);
    place = new PlaceStep(texts, model.place());
    place.getChildren().add(otherCodes);
    model.otherCodesProperty().subscribe(this::showOtherCodes);
    model.stepProperty().addListener(changed -> showStep());
    progress = new KeyProgress(frame, model.trial(), model.place(), key, texts);
    showStep();
  }

  void show(Window owner) {
    frame.show(owner);
    key.focus();
  }

  GuidedDialog frame() {
    return frame;
  }

  private void showOtherCodes(boolean change) {
    if (change) {
      otherCodes.show(Notice.Kind.WARNING, texts.get("settings.replace.otherCodes"));
    } else {
      otherCodes.hide();
    }
  }

  private void showStep() {
    switch (model.stepProperty().get()) {
      case KEY -> {
        frame.page(
            1,
            STEPS,
            texts.get("settings.replace.key", model.workspace().name()),
            key,
            texts.get("settings.add.tryKey"));
        key.focus();
      }
      case PLACE -> {
        frame.page(
            STEPS,
            STEPS,
            texts.get("settings.add.place"),
            place,
            texts.get("settings.replace.save"));
        place.focus();
      }
      case REPLACED -> frame.close();
    }
  }

  private final class Ways implements GuidedDialog.Ways {
    @Override
    public void next() {
      model.next();
    }

    @Override
    public void back() {
      model.back();
    }

    @Override
    public void cancel() {
      progress.cancel();
    }

    @Override
    public void closed() {
      model.close();
    }
  }
}
