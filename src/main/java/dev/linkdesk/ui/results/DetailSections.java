package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Event;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.ui.results.explain.CloserLook;
import dev.linkdesk.ui.results.explain.FieldOrigins;
import dev.linkdesk.ui.results.explain.PersonaWords;
import dev.linkdesk.ui.results.explain.Timeline;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All that was read about one inquiry, part by part. */
final class DetailSections extends VBox {
  private final Texts texts;
  private final RelativeTimes times;
  private final BesideModel beside;
  private final Timeline timeline;
  private final TimesList timesList;
  private final StepLine stepLine;
  private final ChecksList checksList;
  private final FieldsGrid fieldsGrid;
  private final AccountLines accountLines;
  private final OthersList othersList;
  private final Withheld withheld;
  private final CloserLook look;
  private final FieldOrigins origins = new FieldOrigins();
  private final Notice redacted = new Notice();
  private final Section timesSection;
  private final Section checksSection;
  private final Section fieldsSection;
  private final Section notesSection;
  private final Section personSection;
  private final Section lookSection;

  private DetailModel.State.@Nullable Read shown;
  private @Nullable Part<List<Event>> shownEvents;
  private @Nullable InquiryDetail shownPerson;
  private @Nullable Part<List<Inquiry>> shownOthers;

  /**
   * @param now what times are worded by
   * @param show shows another inquiry
   */
  DetailSections(
      ResultsParts parts,
      BesideModel beside,
      CloserLook look,
      ObservableValue<Instant> now,
      Consumer<InquiryId> show) {
    this.beside = beside;
    this.look = look;
    texts = parts.texts();
    times = new RelativeTimes(texts, parts.zone());
    PersonaWords words = new PersonaWords(texts);
    timeline = new Timeline(texts);
    timesList = new TimesList(times, now);
    stepLine = new StepLine(texts, times, words, now);
    checksList = new ChecksList(texts, words);
    fieldsGrid = new FieldsGrid(texts, words, parts.ticker());
    accountLines = new AccountLines(texts, times, now);
    othersList = new OthersList(texts, times, parts.templates(), now, show);
    withheld = new Withheld(texts);
    timesSection = new Section(texts.get("results.times.heading"));
    checksSection = new Section(texts.get("results.checks.heading"));
    fieldsSection = new Section(texts.get("results.fields.heading"));
    notesSection = new Section(texts.get("results.notes.heading"));
    personSection = new Section(texts.get("explain.person.heading"));
    lookSection = new Section(texts.get("explain.look.heading"));
    getStyleClass().add("detail-sections");
    getChildren()
        .setAll(
            redacted,
            timesSection,
            checksSection,
            fieldsSection,
            notesSection,
            personSection,
            lookSection);
  }

  /** Builds anew what changed alone: whoever is at the keyboard stays where they were. */
  void show(DetailModel.State.Read read) {
    Part<List<Event>> events = beside.eventsProperty().get();
    if (!events.equals(shownEvents) || !read.equals(shown)) {
      shownEvents = events;
      showTimes(read, events);
    }
    if (!read.equals(shown)) {
      shown = read;
      showDetail(read);
    }
    Part<List<Inquiry>> others = beside.othersProperty().get();
    if (!others.equals(shownOthers) || !read.detail().equals(shownPerson)) {
      shownOthers = others;
      shownPerson = read.detail();
      List<Node> person = new ArrayList<>(accountLines.of(read.detail()));
      person.addAll(othersList.of(others));
      personSection.show(person);
    }
  }

  private void showDetail(DetailModel.State.Read read) {
    InquiryDetail detail = read.detail();
    Inquiry inquiry = detail.inquiry();
    origins.learn(detail);
    showRedacted(inquiry);
    List<Node> checks = new ArrayList<>(checksList.of(detail.verifications()));
    checks.addAll(withheld.verifications(read));
    checksSection.show(checks);
    fieldsGrid.show(detail, origins);
    fieldsSection.show(fieldsGrid.isEmpty() ? List.of() : List.of(fieldsGrid));
    notesSection.show(notes(inquiry));
    lookSection.show(LookLines.of(look.commands(inquiry)));
  }

  void maskFields() {
    fieldsGrid.mask();
  }

  private void showTimes(DetailModel.State.Read read, Part<List<Event>> events) {
    List<Event> told = Part.valueOr(events, List.of());
    List<Node> lines =
        new ArrayList<>(timesList.of(timeline.of(read.detail(), told, read.ledger())));
    stepLine.of(read.detail(), told).ifPresent(lines::add);
    lines.addAll(withheld.visits(read));
    lines.addAll(withheld.events(events));
    timesSection.show(lines);
  }

  private void showRedacted(Inquiry inquiry) {
    Instant at = inquiry.times().redacted();
    if (at == null) {
      redacted.hide();
    } else {
      redacted.show(Notice.Kind.INFO, texts.get("results.detail.redacted", times.whole(at)));
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
      Label label = new Label(note);
      label.setWrapText(true);
      nodes.add(label);
    }
    return nodes;
  }
}
