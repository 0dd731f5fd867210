package dev.linkdesk.demo;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way back to the site that sent the person. Persona appends what happened to {@code
 * redirect-uri}; it can be forged on the way, so the site must ask the API.
 */
record HostedFlowReturn(String address, String host) {

  /** Empty when there is no address or it is not an absolute web address. */
  static Optional<HostedFlowReturn> of(@Nullable String redirectUri, DemoInquiry inquiry) {
    if (redirectUri == null) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(redirectUri);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (uri.getHost() == null || (!scheme.equals("http") && !scheme.equals("https"))) {
        return Optional.empty();
      }
      return Optional.of(new HostedFlowReturn(with(redirectUri, told(inquiry)), uri.getHost()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String with(String address, String more) {
    int hash = address.indexOf('#');
    String before = hash < 0 ? address : address.substring(0, hash);
    String fragment = hash < 0 ? "" : address.substring(hash);
    return before + (before.contains("?") ? "&" : "?") + more + fragment;
  }

  /** What the person did, not what a workflow made of it: completed or failed. */
  private static String told(DemoInquiry inquiry) {
    DemoStatus status =
        inquiry.times().failedAt() != null ? DemoStatus.FAILED : DemoStatus.COMPLETED;
    String reference = inquiry.referenceId() == null ? "" : inquiry.referenceId();
    return HostedFlowParameters.pair("inquiry-id", inquiry.id())
        + "&"
        + HostedFlowParameters.pair("reference-id", reference)
        + "&"
        + HostedFlowParameters.pair("status", status.wire());
  }
}
