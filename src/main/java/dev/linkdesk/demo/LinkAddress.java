package dev.linkdesk.demo;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How this server's own links look. */
record LinkAddress(URI host) {
  String oneTime(OneTimeLink link) {
    return host + "/verify?code=" + URLEncoder.encode(link.code(), StandardCharsets.UTF_8);
  }

  /** Persona shortens links on a host of its own; here both forms are the same address. */
  String oneTimeShort(OneTimeLink link) {
    return oneTime(link);
  }
}
