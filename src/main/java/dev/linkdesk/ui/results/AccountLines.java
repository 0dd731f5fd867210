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
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The person's account, and whether the inquiry's template has changed since. */
final class AccountLines {
  private final Texts texts;
  private final RelativeTimes times;
  private final ObservableValue<Instant> now;

  AccountLines(Texts texts, RelativeTimes times, ObservableValue<Instant> now) {
    this.texts = texts;
    this.times = times;
    this.now = now;
  }

  List<Node> of(InquiryDetail detail) {
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
        lines.add(timed("explain.person.since", created));
      }
      if (!account.tags().isEmpty()) {
        lines.add(soft(texts.get("explain.person.tags", String.join(", ", account.tags()))));
      }
      if (account.redacted() != null) {
        lines.add(soft(texts.get("explain.person.redacted")));
      }
      addOtherReference(lines, inquiry.referenceId(), account.referenceId());
    }
    addOlderVersion(lines, detail);
    return lines;
  }

  private void addOtherReference(
      List<Node> lines, @Nullable String ofInquiry, @Nullable String ofAccount) {
    if (ofAccount != null && !ofAccount.equals(ofInquiry)) {
      lines.add(soft(texts.get("explain.person.reference", ofAccount)));
    }
  }

  private void addOlderVersion(List<Node> lines, InquiryDetail detail) {
    String version = detail.templateVersionId();
    TemplateVersion latest = detail.latestVersion();
    if (version == null || latest == null || version.equals(latest.id())) {
      return;
    }
    Instant published = latest.published();
    lines.add(
        published == null
            ? soft(texts.get("explain.version.older"))
            : timed("explain.version.olderThan", published));
  }

  private TextField selectable(String id) {
    TextField field = new TextField(id);
    field.setId("results-account");
    field.setEditable(false);
    field.setAccessibleText(texts.get("explain.person.account", id));
    field.getStyleClass().addAll("plain-text", "mono", "small");
    return field;
  }

  private Label timed(String key, Instant then) {
    Label label = soft("");
    label.textProperty().bind(now.map(at -> texts.get(key, times.clock(then, at))));
    return label;
  }

  private static Label soft(String sentence) {
    Label label = new Label(sentence);
    label.setWrapText(true);
    label.getStyleClass().addAll("soft", "small");
    return label;
  }
}
