package dev.linkdesk.ui.create;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.FlowLanguages;
import dev.linkdesk.inquiry.HostedFlow;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.FollowedInquiries;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows an inquiry and shows it on the card, with a link in the language of its pages. */
final class LinkOnCard {
  private final CardModel card;
  private final FollowedInquiries followed;
  private final HostedFlow hostedFlow;
  private final FlowLanguages languages;
  private final Background background;

  LinkOnCard(
      CardModel card,
      FollowedInquiries followed,
      HostedFlow hostedFlow,
      FlowLanguages languages,
      Background background) {
    this.card = card;
    this.followed = followed;
    this.hostedFlow = hostedFlow;
    this.languages = languages;
    this.background = background;
  }

  /**
   * @param language of its pages; null for that of the applicant's browser
   */
  void show(Inquiry inquiry, @Nullable String language) {
    followed.merge(List.of(inquiry));
    followed
        .find(inquiry.id())
        .ifPresent(row -> card.show(row, hostedFlow.link(inquiry.id(), language)));
  }

  /** Shows an inquiry that was made before, and copies the link that works for it. */
  void give(Inquiry inquiry) {
    background.run(
        () -> languages.of(inquiry.id()),
        language -> give(inquiry, language.orElse(null)),
        notTold -> give(inquiry, null));
  }

  private void give(Inquiry inquiry, @Nullable String language) {
    show(inquiry, language);
    card.copy();
  }
}
