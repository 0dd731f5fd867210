package dev.linkdesk.demo;

import org.jspecify.annotations.Nullable;

/**
 * What was chosen for one visit, by the link or on the pages.
 *
 * @param language null: as the browser prefers
 * @param style {@code light} or {@code dark}; null: as the system has it
 * @param redirectUri the link's own; null: the inquiry's counts
 * @param pass the sandbox's switch "Pass verifications"
 */
record HostedFlowChoices(
    @Nullable String language, @Nullable String style, @Nullable String redirectUri, boolean pass) {
  static final HostedFlowChoices NONE = new HostedFlowChoices(null, null, null, true);

  /** What the address says wins over what was chosen before. */
  HostedFlowChoices with(HostedFlowParameters query) {
    String asked = query.text("language");
    String variant = style(query);
    String back = query.text("redirect-uri");
    return new HostedFlowChoices(
        asked != null ? asked : language,
        variant != null ? variant : style,
        back != null ? back : redirectUri,
        pass);
  }

  HostedFlowChoices passing(boolean on) {
    return new HostedFlowChoices(language, style, redirectUri, on);
  }

  static @Nullable String style(HostedFlowParameters query) {
    String variant = query.text("style-variant");
    return "light".equals(variant) || "dark".equals(variant) ? variant : null;
  }
}
