package dev.linkdesk.app;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import java.nio.charset.StandardCharsets;

/** A line of the log, message and stack trace, with its secrets taken out. */
final class RedactingLayout extends PatternLayout {
  private static final String LINE =
      "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{24} - %msg%n";

  private final Redactor redactor;

  private RedactingLayout(Redactor redactor) {
    this.redactor = redactor;
  }

  /** An encoder, started, that writes such lines in UTF-8. */
  static LayoutWrappingEncoder<ILoggingEvent> encoder(Context context, Redactor redactor) {
    RedactingLayout layout = new RedactingLayout(redactor);
    layout.setContext(context);
    layout.setPattern(LINE);
    layout.start();
    LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setLayout(layout);
    encoder.start();
    return encoder;
  }

  @Override
  public String doLayout(ILoggingEvent event) {
    return redactor.redact(super.doLayout(event));
  }
}
