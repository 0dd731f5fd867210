package dev.linkdesk.ui.settings;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.ui.shared.Texts;

/** An environment within a sentence. */
final class EnvironmentWords {
  private EnvironmentWords() {}

  /** On its own, where there is no room for more. */
  static String mark(Environment environment, Texts texts) {
    return switch (environment) {
      case DEMO -> texts.get("shared.mark.demo");
      case SANDBOX -> texts.get("shared.mark.sandbox");
      case PRODUCTION -> texts.get("shared.mark.production");
    };
  }

  static String of(Environment environment, Texts texts) {
    return switch (environment) {
      case DEMO -> texts.get("settings.environment.demo");
      case SANDBOX -> texts.get("settings.environment.sandbox");
      case PRODUCTION -> texts.get("settings.environment.production");
    };
  }
}
