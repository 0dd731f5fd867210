package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.ui.results.explain.PersonaWords;
import dev.linkdesk.ui.results.explain.Timeline;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** All that was read about one inquiry, part by part. */
final class DetailSections extends VBox {
  private final Texts texts;
  private final RelativeTimes times;
  private final PersonaWords words;
  private final Timeline timeline;
  private final TimesList timesList;
  private final ChecksList checksList;
  private final FieldsGrid fieldsGrid;
  private final Notice redacted = new Notice();
  private final Section timesSection;
  private final Section checksSection;
  private final Section fieldsSection;
  private final Section notesSection;

  DetailSections(ResultsParts parts) {
    texts = parts.texts();
    times = new RelativeTimes(texts, parts.zone());
    words = new PersonaWords(texts);
    timeline = new Timeline(texts);
    timesList = new TimesList(times);
    checksList = new ChecksList(texts, words);
    fieldsGrid = new FieldsGrid(texts, words, parts.ticker());
    timesSection = new Section(texts.get("results.times.heading"));
    checksSection = new Section(texts.get("results.checks.heading"));
    fieldsSection = new Section(texts.get("results.fields.heading"));
    notesSection = new Section(texts.get("results.notes.heading"));
    getStyleClass().add("detail-sections");
    getChildren().setAll(redacted, timesSection, checksSection, fieldsSection, notesSection);
  }

  void show(InquiryDetail detail, List<LedgerLine> ledger, Instant now) {
    Inquiry inquiry = detail.inquiry();
    showRedacted(inquiry);
    List<Node> lines = new ArrayList<>(timesList.of(timeline.of(detail, List.of(), ledger), now));
    String next = inquiry.nextStep();
    if (next != null && inquiry.status().isOpen()) {
      Label step = new Label(texts.get("results.times.step", words.step(next)));
      step.getStyleClass().add("next-step");
      step.setWrapText(true);
      lines.add(step);
    }
    timesSection.show(lines);
    checksSection.show(checksList.of(detail.verifications()));
    fieldsGrid.show(inquiry.id(), inquiry.fields());
    fieldsSection.show(fieldsGrid.isEmpty() ? List.of() : List.of(fieldsGrid));
    notesSection.show(notes(inquiry));
  }

  void maskFields() {
    fieldsGrid.mask();
  }

  private void showRedacted(Inquiry inquiry) {
    Instant at = inquiry.times().redacted();
    if (at == null) {
      redacted.hide();
    } else {
      redacted.show(Notice.Kind.INFO, texts.get("results.detail.redacted", times.exact(at)));
    }
  }

  private List<Node> notes(Inquiry inquiry) {
    List<Node> nodes = new ArrayList<>();
    if (!inquiry.tags().isEmpty()) {
      FlowPane tags = new FlowPane();
      tags.getStyleClass().add("tags");
      for (String tag : inquiry.tags()) {
        Label label = new Label(tag);
        label.getStyleClass().add("tag");
        tags.getChildren().add(label);
      }
      nodes.add(tags);
    }
    String note = inquiry.note();
    if (note != null && !note.isBlank()) {
      nodes.add(paragraph(note));
    }
    return nodes;
  }

  private static Label paragraph(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }
}
