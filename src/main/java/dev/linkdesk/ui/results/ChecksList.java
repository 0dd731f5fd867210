package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Verification;
import dev.linkdesk.ui.results.explain.Attempt;
import dev.linkdesk.ui.results.explain.PersonaWords;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Verifications with their checks, the last try first, and in it the failed checks: they are what
 * is asked about.
 */
final class ChecksList {
  private static final Comparator<Verification.Check> FAILED_FIRST =
      Comparator.comparingInt(ChecksList::weight);

  private final Texts texts;
  private final PersonaWords words;

  ChecksList(Texts texts, PersonaWords words) {
    this.texts = texts;
    this.words = words;
  }

  List<Node> of(List<Verification> verifications) {
    List<Node> lines = new ArrayList<>();
    for (Attempt attempt : Attempt.of(verifications).reversed()) {
      Verification verification = attempt.verification();
      lines.add(heading(attempt));
      verification.checks().stream().sorted(FAILED_FIRST).map(this::line).forEach(lines::add);
    }
    return lines;
  }

  private static int weight(Verification.Check check) {
    return switch (check.status()) {
      case "failed" -> check.required() ? 0 : 1;
      case "passed" -> 2;
      default -> 3;
    };
  }

  private Node heading(Attempt attempt) {
    Verification verification = attempt.verification();
    String word = words.verification(verification.kind());
    Label kind =
        new Label(
            attempt.of() == 1
                ? word
                : texts.get("explain.checks.attempt", word, attempt.number(), attempt.of()));
    kind.setWrapText(true);
    kind.getStyleClass().add("verification-kind");
    return line("verification-line", kind, verification.status(), List.of());
  }

  private Node line(Verification.Check check) {
    Label name = new Label(words.check(check.name()));
    name.setWrapText(true);
    VBox box = new VBox(name);
    if (!check.reasons().isEmpty()) {
      String reasons =
          check.reasons().stream().map(words::reason).collect(Collectors.joining("; "));
      Label why = new Label(reasons);
      why.getStyleClass().addAll("soft", "small");
      why.setWrapText(true);
      box.getChildren().add(why);
    }
    List<String> notes =
        check.required() ? List.of() : List.of(texts.get("results.checks.optional"));
    return line("check-line", box, check.status(), notes);
  }

  private Node line(String styleClass, Node what, String status, List<String> notes) {
    FontIcon shape = new FontIcon(shape(status));
    shape.getStyleClass().addAll("check-shape", "outcome-" + tone(status));
    HBox.setHgrow(what, Priority.ALWAYS);
    if (what instanceof Label label) {
      label.setMaxWidth(Double.MAX_VALUE);
    }
    List<String> said = new ArrayList<>(List.of(words.outcome(status)));
    said.addAll(notes);
    Label outcome = new Label(String.join(texts.get("results.checks.between"), said));
    outcome.getStyleClass().addAll("soft", "small");
    outcome.setMinWidth(HBox.USE_PREF_SIZE);
    if (!notes.isEmpty()) {
      outcome.setTooltip(new Tooltip(texts.get("results.checks.optionalTip")));
    }
    HBox line = new HBox(shape, what, outcome);
    line.setAlignment(Pos.TOP_LEFT);
    line.getStyleClass().add(styleClass);
    return line;
  }

  private static Feather shape(String status) {
    return switch (tone(status)) {
      case "good" -> Feather.CHECK;
      case "bad" -> Feather.X;
      default -> Feather.MINUS;
    };
  }

  private static String tone(String status) {
    return switch (status) {
      case "passed", "confirmed" -> "good";
      case "failed", "tentatively_failed" -> "bad";
      default -> "none";
    };
  }
}
