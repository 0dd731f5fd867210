package dev.linkdesk.ui.settings;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.ui.shared.FailureTexts;
import dev.linkdesk.ui.shared.Texts;

/** The sentence of each trouble: what happened, what to do. */
final class TroubleTexts {
  private final Texts texts;
  private final FailureTexts failures;
  private final KeyStoreTexts stores;

  TroubleTexts(Texts texts) {
    this.texts = texts;
    failures = new FailureTexts(texts);
    stores = new KeyStoreTexts(texts);
  }

  String sentence(Trouble trouble) {
    return switch (trouble) {
      case Trouble.Asking(Failure failure) -> asking(failure);
      case Trouble.Keeping(var place, var reason) -> stores.sentence(place, reason);
      case Trouble.OnDisk() -> texts.get("settings.trouble.disk");
      case Trouble.OtherPrefix(var workspace, var key) ->
          texts.get(
              "settings.trouble.otherPrefix",
              EnvironmentWords.of(key, texts),
              EnvironmentWords.of(workspace, texts));
      case Trouble.Elsewhere() -> texts.get("settings.trouble.elsewhere");
    };
  }

  /** Trying a key only reads, so its failures have another meaning than those of the screens. */
  private String asking(Failure failure) {
    return switch (failure) {
      case Failure.NotAuthenticated f -> said(f, texts.get("settings.trouble.notAuthenticated"));
      case Failure.NotFound f -> said(f, texts.get("settings.trouble.notPersona"));
      case Failure.NotUnderstood f -> said(f, texts.get("settings.trouble.notPersona"));
      case Failure.Unavailable f ->
          said(f, texts.get("settings.trouble.unavailable", f.httpStatus()));
      case Failure.Unreachable f -> said(f, texts.get("settings.trouble.unreachable"));
      case Failure.NotAllowed f -> failures.sentence(f);
      case Failure.Conflict f -> failures.sentence(f);
      case Failure.Refused f -> failures.sentence(f);
      case Failure.OverLimit f -> failures.sentence(f);
      case Failure.WritingStopped f -> failures.sentence(f);
      case Failure.NotKept f -> failures.sentence(f);
      case Failure.Cancelled f -> failures.sentence(f);
      case Failure.Bug f -> failures.sentence(f);
    };
  }

  private String said(Failure failure, String sentence) {
    return failure
        .requestId()
        .map(id -> texts.get("shared.failure.withRequestId", sentence, id))
        .orElse(sentence);
  }
}
