package dev.linkdesk.ui.settings;

import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.KeyStoreFailure;

/** The sentence of each reason why a key could not be kept or had: what happened, what to do. */
public final class KeyStoreTexts {
  private final Texts texts;

  public KeyStoreTexts(Texts texts) {
    this.texts = texts;
  }

  public String sentence(KeyPlace place, KeyStoreFailure.Reason reason) {
    return place == KeyPlace.VAULT ? ofVault(reason) : ofSystem(reason);
  }

  private String ofSystem(KeyStoreFailure.Reason reason) {
    return switch (reason) {
      case ABSENT -> texts.get("settings.store.system.absent");
      case LOCKED -> texts.get("settings.store.system.locked");
      case WRONG_PASSPHRASE -> texts.get("settings.store.system.wrongPassphrase");
      case DAMAGED -> texts.get("settings.store.system.damaged");
      case NOT_WRITTEN -> texts.get("settings.store.system.notWritten");
    };
  }

  private String ofVault(KeyStoreFailure.Reason reason) {
    return switch (reason) {
      case ABSENT -> texts.get("settings.store.vault.absent");
      case LOCKED -> texts.get("settings.store.vault.locked");
      case WRONG_PASSPHRASE -> texts.get("settings.problem.wrongPassphrase");
      case DAMAGED -> texts.get("settings.store.vault.damaged");
      case NOT_WRITTEN -> texts.get("settings.store.vault.notWritten");
    };
  }
}
