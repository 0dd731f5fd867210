package dev.linkdesk.ui.window;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * One screen behind a tab.
 *
 * @param id remembered from run to run
 * @param count a number shown beside the title while it is above zero; null for none
 * @param onShown puts the focus where work begins
 */
public record Section(
    String id,
    String title,
    Node view,
    @Nullable ObservableValue<? extends Number> count,
    Runnable onShown) {}
