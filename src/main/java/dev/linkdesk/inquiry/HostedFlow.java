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

  /** The reusable link of a template: each opening of it makes a new inquiry. */
  public String generic(GenericLink link) {
    StringBuilder address = new StringBuilder(host + "/verify?");
    address.append(templateParameter(link.templateId())).append(escape(link.templateId()));
    address.append("&environment-id=").append(escape(link.environmentId()));
    switch (link.person()) {
      case GenericLink.Person.Reference(String id) ->
          address.append("&reference-id=").append(escape(id));
      case GenericLink.Person.Account(String id) ->
          address.append("&account-id=").append(escape(id));
      case null -> {}
    }
    if (link.redirectUri() != null) {
      address.append("&redirect-uri=").append(escape(link.redirectUri().toString()));
    }
    if (link.language() != null) {
      address.append("&language=").append(escape(link.language()));
    }
    return address.toString();
  }

  private static String templateParameter(String templateId) {
    if (templateId.startsWith("itmplv_")) {
      return "inquiry-template-version-id=";
    }
    return templateId.startsWith("tmpl_") ? "template-id=" : "inquiry-template-id=";
  }

  private static String escape(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
