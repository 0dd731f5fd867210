package dev.linkdesk.ui.results.numbers;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.ui.shared.Choices;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.TemplateCatalog;
import dev.linkdesk.ui.shared.Texts;
import java.time.InstantSource;
import java.time.ZoneId;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

/**
 * What the numbers work with.
 *
 * @param rows of the view shown
 * @param revision another value whenever a row of them changed in place
 * @param unfinished whether more rows of the view can be read
 * @param zone whose days are counted by
 */
public record NumbersParts(
    Texts texts,
    ObservableList<InquiryRow> rows,
    ObservableValue<? extends Number> revision,
    ObservableValue<Boolean> unfinished,
    TemplateCatalog templates,
    ZoneId zone,
    InstantSource clock,
    Background background,
    Ticker ticker,
    Choices choices) {}
