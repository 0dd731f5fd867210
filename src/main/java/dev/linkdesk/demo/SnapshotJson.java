package dev.linkdesk.demo;

/** Writes any of the objects an event or {@code included} can hold. */
final class SnapshotJson {
  private static final String EVENT = "event";

  private final InquiryJson inquiries;
  private final VerificationJson verifications;

  SnapshotJson(DemoStore store) {
    inquiries = new InquiryJson(store.templates());
    verifications = new VerificationJson(store);
  }

  void write(JsonOut out, Snapshot snapshot) {
    switch (snapshot) {
      case DemoInquiry inquiry -> inquiries.write(out, inquiry);
      case DemoSession session -> SessionJson.write(out, session);
      case DemoVerification verification -> verifications.write(out, verification);
      case DemoAccount account -> AccountJson.write(out, account);
    }
  }

  /** An event with the whole object as it was then. */
  void write(JsonOut out, DemoEvent event) {
    out.begin().member("type", EVENT).member("id", event.id());
    new AttributesOut(out, EVENT)
        .add("name", event.name())
        .add("payload", part -> payload(part, event))
        .add("created-at", event.createdAt())
        .add("context", part -> part.begin().end())
        .end();
    out.end();
  }

  private void payload(JsonOut out, DemoEvent event) {
    out.begin().name("data");
    out.whole(part -> write(part, event.payload()));
    out.end();
  }
}
