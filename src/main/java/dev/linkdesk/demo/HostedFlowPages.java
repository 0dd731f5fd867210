package dev.linkdesk.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts pages together: one frame, one body, one style sheet inside the page. */
final class HostedFlowPages {
  private static final String FOLDER = "flow/";

  private final HostedFlowLanguages languages;
  private final Map<String, HostedFlowTemplate> pieces =
      Stream.of("welcome", "details", "field", "picture", "done", "end")
          .collect(Collectors.toMap(name -> name, HostedFlowPages::template));
  private final HostedFlowTemplate frame = template("frame");
  private final String style = resource("flow.css");
  private final String policy = policy(style);

  HostedFlowPages(HostedFlowLanguages languages) {
    this.languages = languages;
  }

  /** Nothing may be loaded, run or framed; the one style sheet is named by its hash. */
  String contentSecurityPolicy() {
    return policy;
  }

  /**
   * @param title of the page and its heading
   */
  String page(String name, String title, HostedFlowFrame around, Map<String, ?> values) {
    HostedFlowWords words = around.words();
    Map<String, Object> all = new HashMap<>(around.values(languages));
    all.put("title", title);
    all.putAll(values);
    all.put("body", piece(name, words, all));
    all.put("css", new HostedFlowHtml(style));
    return frame.render(words, all);
  }

  HostedFlowHtml piece(String name, HostedFlowWords words, Map<String, ?> values) {
    HostedFlowTemplate template = Objects.requireNonNull(pieces.get(name));
    return new HostedFlowHtml(template.render(words, values));
  }

  private static HostedFlowTemplate template(String name) {
    return new HostedFlowTemplate(resource(name + ".html"));
  }

  private static String resource(String name) {
    try (InputStream in = HostedFlowPages.class.getResourceAsStream(FOLDER + name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String policy(String style) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(hash)
          + "'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java lacks SHA-256", e);
    }
  }
}
