package dev.linkdesk.history;

import dev.linkdesk.inquiry.FlowLanguages;
import dev.linkdesk.inquiry.InquiryId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The chosen languages of this run, in memory. */
public final class ThisRunLanguages implements FlowLanguages {
  private final Map<InquiryId, String> chosen = new ConcurrentHashMap<>();

  @Override
  public void keep(InquiryId id, String language) {
    chosen.put(id, language);
  }

  @Override
  public Optional<String> of(InquiryId id) {
    return Optional.ofNullable(chosen.get(id));
  }
}
