package dev.linkdesk.ui.settings;

import dev.linkdesk.ui.shared.Texts;

/**
 * Shows in a guided dialog that a key is being tried or kept; trying can be stopped, keeping not.
 */
final class KeyProgress {
  private final GuidedDialog frame;
  private final KeyTrialModel trial;
  private final KeyPlaceModel place;
  private final KeyStep key;
  private final Texts texts;

  KeyProgress(
      GuidedDialog frame, KeyTrialModel trial, KeyPlaceModel place, KeyStep key, Texts texts) {
    this.frame = frame;
    this.trial = trial;
    this.place = place;
    this.key = key;
    this.texts = texts;
    trial.phaseProperty().addListener(changed -> show());
    place.savingProperty().addListener(changed -> show());
  }

  /** Stops the trial, else closes the dialog, unless the key is being kept. */
  void cancel() {
    if (isTrying()) {
      trial.stop();
      key.focus();
    } else if (!place.savingProperty().get()) {
      frame.close();
    }
  }

  private void show() {
    if (isTrying()) {
      frame.busy(texts.get("settings.add.trying"), true);
    } else if (place.savingProperty().get()) {
      frame.busy(texts.get("settings.add.saving"), false);
    } else {
      frame.idle();
    }
  }

  private boolean isTrying() {
    return trial.phaseProperty().get() == KeyTrialModel.Phase.TRYING;
  }
}
