package dev.linkdesk.demo;

import java.util.List;
import java.util.Locale;

/** An inquiry session; what only a real network would tell is null. */
final class SessionJson {
  static final String TYPE = "inquiry-session";

  private static final List<String> UNKNOWN_HERE =
      List.of(
          "os-name",
          "os-full-version",
          "device-type",
          "device-name",
          "browser-name",
          "browser-full-version",
          "mobile-sdk-name",
          "mobile-sdk-full-version",
          "device-handoff-method",
          "is-proxy",
          "is-tor",
          "is-datacenter",
          "is-vpn",
          "threat-level",
          "country-code",
          "country-name",
          "region-code",
          "region-name",
          "latitude",
          "longitude",
          "gps-latitude",
          "gps-longitude",
          "gps-precision",
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
}
