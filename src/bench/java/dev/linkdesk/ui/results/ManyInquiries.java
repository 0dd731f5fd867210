package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Field;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Inquiries as an answer of Persona holds them: no text is shared between two. */
final class ManyInquiries {
  private static final String[] FIRST = {"Mina", "Jon", "Tomás", "Priya", "Sam", "Olek", "Yuki"};
  private static final String[] LAST = {"Okafor", "Petrov", "Ruiz", "Nair", "Tran", "Bryk", "Mori"};

  private ManyInquiries() {}

  static List<Inquiry> of(int count) {
    Random random = new Random(1);
    List<Inquiry> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(one(i, random));
    }
    return all;
  }

  /** Some of them again, spread evenly, a step further and told later. */
  static List<Inquiry> moved(List<Inquiry> all, int some, int round) {
    List<Inquiry> moved = new ArrayList<>(some);
    for (int i = 0; i < some; i++) {
      Inquiry old = all.get((int) ((long) i * all.size() / some));
      InquiryStatus status = round % 2 == 0 ? InquiryStatus.COMPLETED : InquiryStatus.APPROVED;
      moved.add(Sample.moved(old, status, Sample.NOW.plusSeconds(round + 1L)));
    }
    return moved;
  }

  private static Inquiry one(int number, Random random) {
    List<InquiryStatus> known = InquiryStatus.KNOWN;
    Instant created = Sample.NOW.minus(Duration.ofSeconds(60L * random.nextInt(500_000)));
    Instant updated = created.plusSeconds(random.nextInt(7_200));
    return AnInquiry.of(
            String.format("inq_%024d", number),
            new InquiryStatus(new String(known.get(random.nextInt(known.size())).value())))
        .reference(String.format("usr_%06d", random.nextInt(1_000_000)))
        .template(new String(number % 5 == 0 ? "itmpl_demoAML" : "itmpl_demoKYC"))
        .account(String.format("act_%024d", number / 2))
        .creator(new String("dana@acme.example"))
        .nextStep(new String("verification_government_id"))
        .tags(number % 10 == 0 ? List.of(new String("branch-12")) : List.of())
        .fields(
            field("name_first", FIRST[random.nextInt(FIRST.length)]),
            field("name_last", LAST[random.nextInt(LAST.length)] + number % 997))
        .created(created)
        .updated(updated)
        .started(updated)
        .expires(created.plusSeconds(86_400))
        .sessions(1)
        .verifications(number % 3)
        .build();
  }

  private static Field field(String key, String value) {
    return new Field(new String(key), new String("string"), new String(value));
  }
}
