package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Expiry;
import dev.linkdesk.ui.shared.ExpiryWords.Reading;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Says how the words of an expiry were understood. */
final class ExpiryTexts {
  private final Texts texts;
  private final RelativeTimes times;
  private final InstantSource clock;

  ExpiryTexts(Texts texts, RelativeTimes times, InstantSource clock) {
    this.texts = texts;
    this.times = times;
    this.clock = clock;
  }

  /** The whole, with the time zone, to be read back. */
  String whole(Reading reading) {
    Instant now = clock.instant();
    return switch (reading) {
      case Reading.Wrong wrong -> texts.get("create.expiry.examples");
      case Reading.Read(Expiry.At(var end)) ->
          texts.get(
              "create.expiry.ends", times.whole(end), times.countdown(Duration.between(now, end)));
      case Reading.Read(Expiry.After(var span)) ->
          texts.get("create.expiry.endsIfMadeNow", times.whole(now.plus(span)));
      case Reading.Read read -> texts.get("create.expiry.byTemplate");
    };
  }

  /** The same in a few words. */
  String brief(Reading reading) {
    return switch (reading) {
      case Reading.Wrong wrong -> texts.get("create.expiry.unclear");
      case Reading.Read(Expiry.At(var end)) -> texts.get("create.expiry.endsBrief", times.day(end));
      case Reading.Read(Expiry.After(var span)) -> texts.get("create.expiry.after", words(span));
      case Reading.Read read -> texts.get("create.expiry.template");
    };
  }

  private String words(Duration span) {
    boolean wholeDays = span.toDays() > 1 && span.equals(Duration.ofDays(span.toDays()));
    boolean wholeHours = span.toHours() > 0 && span.equals(Duration.ofHours(span.toHours()));
    if (wholeDays) {
      return texts.get("create.expiry.days", span.toDays());
    }
    return wholeHours ? texts.get("create.expiry.hours", span.toHours()) : times.countdown(span);
  }
}
