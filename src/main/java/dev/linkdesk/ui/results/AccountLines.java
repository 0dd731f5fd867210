package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Account;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.inquiry.TemplateVersion;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The person's account, and whether the inquiry's template has changed since. */
final class AccountLines {
  private final Texts texts;
  private final RelativeTimes times;

  AccountLines(Texts texts, RelativeTimes times) {
    this.texts = texts;
    this.times = times;
  }

  List<Node> of(InquiryDetail detail, Instant now) {
    List<Node> lines = new ArrayList<>();
    Inquiry inquiry = detail.inquiry();
    String id = inquiry.accountId();
    if (id != null) {
      lines.add(selectable(id));
    }
    Account account = detail.account();
    if (account != null) {
      Instant created = account.created();
      if (created != null) {
        lines.add(soft(texts.get("explain.person.since", times.clock(created, now))));
      }
      if (!account.tags().isEmpty()) {
        lines.add(soft(texts.get("explain.person.tags", String.join(", ", account.tags()))));
      }
      if (account.redacted() != null) {
        lines.add(soft(texts.get("explain.person.redacted")));
      }
      addOtherReference(lines, inquiry.referenceId(), account.referenceId());
    }
    addOlderVersion(lines, detail, now);
    return lines;
  }

  private void addOtherReference(
      List<Node> lines, @Nullable String ofInquiry, @Nullable String ofAccount) {
    if (ofAccount != null && !ofAccount.equals(ofInquiry)) {
      lines.add(soft(texts.get("explain.person.reference", ofAccount)));
    }
  }

  private void addOlderVersion(List<Node> lines, InquiryDetail detail, Instant now) {
    String version = detail.templateVersionId();
    TemplateVersion latest = detail.latestVersion();
    if (version == null || latest == null || version.equals(latest.id())) {
      return;
    }
    Instant published = latest.published();
    lines.add(
        soft(
            published == null
                ? texts.get("explain.version.older")
                : texts.get("explain.version.olderThan", times.clock(published, now))));
  }

  private TextField selectable(String id) {
    TextField field = new TextField(id);
    field.setId("results-account");
    field.setEditable(false);
    field.setAccessibleText(texts.get("explain.person.account", id));
    field.getStyleClass().addAll("plain-text", "mono", "small");
    return field;
  }

  private static Label soft(String sentence) {
    Label label = new Label(sentence);
    label.setWrapText(true);
    label.getStyleClass().addAll("soft", "small");
    return label;
  }
}
