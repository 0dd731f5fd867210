package dev.linkdesk.persona;

import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquirySession;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads sessions, as far as they help to help. */
final class SessionJson {
  private SessionJson() {}

  static InquirySession session(Node data) {
    Node attributes = data.at("attributes");
    String inquiry = data.at("relationships", "inquiry", "data", "id").text("");
    return new InquirySession(
        data.at("id").text(""),
        InquiryId.isInquiryId(inquiry) ? new InquiryId(inquiry) : null,
        attributes.at("status").text(""),
        attributes.at("created-at").instant(),
        attributes.at("started-at").instant(),
        attributes.at("expired-at").instant(),
        named(attributes, "browser-name", "browser-full-version"),
        named(attributes, "os-name", "os-full-version"),
        attributes.at("device-type").text(),
        attributes.at("country-code").text(),
        attributes.at("device-handoff-method").text(),
        isHidden(attributes),
        attributes.at("country-name").text(),
        attributes.at("is-datacenter").truth(),
        network(attributes));
  }

  private static @Nullable String named(Node attributes, String name, String version) {
    String text =
        Stream.of(attributes.at(name).text(), attributes.at(version).text())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return text.isBlank() ? null : text;
  }

  private static @Nullable String network(Node attributes) {
    String organization = attributes.at("network-organization").text("");
    String provider = attributes.at("ip-isp").text("");
    String told = organization.isBlank() ? provider : organization;
    return told.isBlank() ? null : told;
  }

  private static @Nullable Boolean isHidden(Node attributes) {
    Node[] ways = {attributes.at("is-proxy"), attributes.at("is-vpn"), attributes.at("is-tor")};
    if (Stream.of(ways).allMatch(Node::isAbsent)) {
      return null;
    }
    return Stream.of(ways).anyMatch(Node::isTrue);
  }
}
