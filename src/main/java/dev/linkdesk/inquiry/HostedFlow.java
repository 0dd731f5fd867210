package dev.linkdesk.inquiry;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The pages where applicants verify themselves.
 *
 * @param host for example {@code https://inquiry.withpersona.com}; without a path
 */
public record HostedFlow(URI host) {

  /**
   * The plain link of an inquiry: opens for whoever has it, until the applicant starts.
   *
   * @param language one of Persona's locale codes; null lets the applicant's browser decide
   */
  public String link(InquiryId id, @Nullable String language) {
    String link = host + "/verify?inquiry-id=" + id.value();
    return language == null ? link : link + "&language=" + escape(language);
  }

  private static String escape(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
