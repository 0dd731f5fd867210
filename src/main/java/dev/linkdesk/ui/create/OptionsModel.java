package dev.linkdesk.ui.create;

import dev.linkdesk.ui.shared.Choices;
import dev.linkdesk.ui.shared.ExpiryChoice;
import dev.linkdesk.ui.shared.ExpiryWords;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Languages;
import dev.linkdesk.ui.shared.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is seldom changed: expiry, language, redirect, tags, note, and whether to copy at once. */
public final class OptionsModel {
  private static final String EXPIRY = "create.expiry";
  private static final String LANGUAGE = "create.language";
  private static final String COPY = "create.copy";

  private final ExpiryModel expiry;
  private final StringProperty language;
  private final BooleanProperty copyAtOnce;
  private final InputModel redirect =
      new InputModel(
          "redirect_uri",
          null,
          text -> isWebAddress(text) ? null : Problem.of("create.problem.redirect"));
  private final InputModel tags = new InputModel("tags", null, OneLine::flaw);
  private final InputModel note = new InputModel("note", null, OptionsModel::noteProblem);

  OptionsModel(Choices choices, ExpiryWords words) {
    expiry = new ExpiryModel(words);
    expiry.remember(choices.get(EXPIRY).map(OptionsModel::inWords).orElse(""));
    language =
        new SimpleStringProperty(
            this, "language", choices.get(LANGUAGE).filter(Languages.CODES::contains).orElse(""));
    copyAtOnce = new SimpleBooleanProperty(this, "copyAtOnce", choices.isOn(COPY, true));
    expiry
        .input()
        .textProperty()
        .addListener(changed -> choices.put(EXPIRY, expiry.input().text()));
    language.addListener((all, old, now) -> choices.put(LANGUAGE, now));
    copyAtOnce.addListener((all, old, now) -> choices.put(COPY, now.toString()));
  }

  /** A workspace's default, and what earlier versions remembered, is the name of a choice. */
  private static String inWords(String remembered) {
    return ExpiryChoice.named(remembered).map(ExpiryChoice::words).orElse(remembered);
  }

  ExpiryModel expiry() {
    return expiry;
  }

  /** One of {@link Languages#CODES}; empty lets the applicant's browser decide. */
  StringProperty languageProperty() {
    return language;
  }

  public BooleanProperty copyAtOnceProperty() {
    return copyAtOnce;
  }

  InputModel redirect() {
    return redirect;
  }

  InputModel tags() {
    return tags;
  }

  InputModel note() {
    return note;
  }

  /** Null as long as no whole address is typed. */
  @Nullable URI redirectUri() {
    return isWebAddress(redirect.text()) ? URI.create(redirect.text()) : null;
  }

  List<String> tagList() {
    return Stream.of(tags.text().split(",", -1))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }

  /** A note may have several lines. */
  private static @Nullable Problem noteProblem(String text) {
    return OneLine.flaw(text.replaceAll("[\\r\\n\\t]", " "));
  }

  static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme();
      return uri.getHost() != null
          && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme));
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }
}
