package dev.linkdesk.faults;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes broken answers out of good ones, and bad ones out of nothing. */
final class Damage {
  private static final int MOST_BYTES = 8;
  private static final int HIGHEST_BIT = 0x80;

  private final RandomGenerator random;

  Damage(RandomGenerator random) {
    this.random = random;
  }

  HttpMessage body(HttpMessage answer) {
    byte[] body = answer.body().clone();
    for (int left = 1 + random.nextInt(MOST_BYTES); left > 0 && body.length > 0; left--) {
      int at = random.nextInt(body.length);
      body[at] = (byte) (body[at] | HIGHEST_BIT);
    }
    return answer.withBody(body);
  }

  HttpMessage head(HttpMessage answer) {
    int length = answer.body().length;
    return switch (random.nextInt(5)) {
      case 0 -> answer.withFirstLine("HTP/1.1 \u00ff0\u00b1 Cre\u00e4ted");
      case 1 -> answer.with("Content-Length", Integer.toString(length + 1 + random.nextInt(500)));
      case 2 -> answer.with("Content-Length", Integer.toString(random.nextInt(length + 1) / 2));
      case 3 -> answer.with("Content-Encoding", "gzip");
      default -> withJunk(answer);
    };
  }

  private static HttpMessage withJunk(HttpMessage answer) {
    List<String> head = new ArrayList<>(answer.head());
    head.add(1, "\u00fe\u00ff\u0001 junk");
    return new HttpMessage(head, answer.body());
  }

  int oneOf(int... statuses) {
    return statuses[random.nextInt(statuses.length)];
  }

  /** An answer as a gateway gives it: no JSON, none of Persona's headers. */
  static HttpMessage gateway(int status, String... headers) {
    byte[] body = "<html><body>%d</body></html>".formatted(status).getBytes(StandardCharsets.UTF_8);
    List<String> head = new ArrayList<>();
    head.add("HTTP/1.1 %d Fault".formatted(status));
    head.add("Content-Type: text/html");
    head.add("Content-Length: " + body.length);
    head.addAll(List.of(headers));
    return new HttpMessage(head, body);
  }
}
