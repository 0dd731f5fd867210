package dev.linkdesk.demo;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An inquiry session; of a visit from this computer is null what only a real network would tell. */
final class SessionJson {
  static final String TYPE = "inquiry-session";

  private static final List<String> UNKNOWN_HERE =
      List.of(
          "device-name",
          "mobile-sdk-name",
          "mobile-sdk-full-version",
          "device-handoff-method",
          "threat-level",
          "region-code",
          "region-name",
          "latitude",
          "longitude",
          "gps-latitude",
          "gps-longitude",
          "gps-precision");

  private static final List<String> OF_A_NETWORK =
      List.of(
          "is-proxy",
          "is-tor",
          "is-vpn",
          "is-datacenter",
          "country-code",
          "country-name",
          "ip-connection-type",
          "ip-isp",
          "network-organization");

  private SessionJson() {}

  static void write(JsonOut out, DemoSession session) {
    out.begin().member("type", TYPE).member("id", session.id());
    AttributesOut attributes =
        new AttributesOut(out, TYPE)
            .add("status", session.status().name().toLowerCase(Locale.ROOT))
            .add("created-at", session.createdAt())
            .add("started-at", session.startedAt())
            .add("expired-at", session.expiredAt())
            .add("ip-address", session.startedAt() == null ? null : "127.0.0.1")
            .add("user-agent", session.userAgent());
    browser(attributes, UserAgent.of(session.userAgent()));
    network(attributes, session.network());
    UNKNOWN_HERE.forEach(name -> attributes.add(name, (Object) null));
    attributes.end();
    out.name("relationships")
        .begin()
        .toOne("inquiry", new Ref(InquiryJson.TYPE, session.inquiryId()))
        .toOne("device", null)
        .toOne("network", null)
        .end()
        .end();
  }

  private static void browser(AttributesOut attributes, UserAgent agent) {
    attributes
        .add("os-name", agent.osName())
        .add("os-full-version", agent.osVersion())
        .add("device-type", agent.deviceType())
        .add("browser-name", agent.browserName())
        .add("browser-full-version", agent.browserVersion());
  }

  private static void network(AttributesOut attributes, @Nullable DemoNetwork network) {
    if (network == null) {
      OF_A_NETWORK.forEach(name -> attributes.add(name, (Object) null));
      return;
    }
    attributes
        .add("is-proxy", false)
        .add("is-tor", false)
        .add("is-vpn", false)
        .add("is-datacenter", network.datacenter())
        .add("country-code", network.countryCode())
        .add("country-name", network.countryName())
        .add("ip-connection-type", network.datacenter() ? "datacenter" : "residential")
        .add("ip-isp", network.organization())
        .add("network-organization", network.organization());
  }
}
