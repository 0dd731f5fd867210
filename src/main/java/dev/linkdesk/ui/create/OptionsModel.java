package dev.linkdesk.ui.create;

import dev.linkdesk.ui.shared.Choices;
import dev.linkdesk.ui.shared.ExpiryChoice;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Languages;
import dev.linkdesk.ui.shared.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is seldom changed: expiry, language, redirect, tags, note, and whether to copy at once. */
public final class OptionsModel {
  private static final String EXPIRY = "create.expiry";
  private static final String LANGUAGE = "create.language";
  private static final String COPY = "create.copy";

  private final ObjectProperty<ExpiryChoice> expiry;
  private final StringProperty language;
  private final BooleanProperty copyAtOnce;
  private final InputModel redirect =
      new InputModel(
          "redirect_uri",
          null,
          text -> isWebAddress(text) ? null : Problem.of("create.problem.redirect"));
  private final InputModel tags = new InputModel("tags", null, text -> null);
  private final InputModel note = new InputModel("note", null, text -> null);

  OptionsModel(Choices choices) {
    expiry =
        new SimpleObjectProperty<>(
            this, "expiry", choices.get(EXPIRY).flatMap(ExpiryChoice::named).orElse(ExpiryChoice.TEMPLATE));
    language =
        new SimpleStringProperty(
            this, "language", choices.get(LANGUAGE).filter(Languages.CODES::contains).orElse(""));
    copyAtOnce = new SimpleBooleanProperty(this, "copyAtOnce", choices.isOn(COPY, true));
    expiry.addListener((all, old, now) -> choices.put(EXPIRY, now.name()));
    language.addListener((all, old, now) -> choices.put(LANGUAGE, now));
    copyAtOnce.addListener((all, old, now) -> choices.put(COPY, now.toString()));
  }

  ObjectProperty<ExpiryChoice> expiryProperty() {
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

  private static boolean isWebAddress(String text) {
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
