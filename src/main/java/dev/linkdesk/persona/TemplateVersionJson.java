package dev.linkdesk.persona;

import dev.linkdesk.inquiry.TemplateVersion;

/** Reads versions of templates, without their themes. */
final class TemplateVersionJson {
  private TemplateVersionJson() {}

  static TemplateVersion version(Node data) {
    Node attributes = data.at("attributes");
    return new TemplateVersion(
        data.at("id").text(""),
        attributes.at("name-display").text(),
        attributes.at("description").text(),
        attributes.at("status").text(""),
        attributes.at("live").isTrue(),
        attributes.at("enabled-locales").texts(),
        attributes.at("created-at").instant(),
        attributes.at("published-at").instant());
  }
}
