package dev.linkdesk.ui.results.act;

import dev.linkdesk.inquiry.Inquiry;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * What a window asks before it does something.
 *
 * @param word the part of the keys of its words
 * @param body what is said and filled in
 * @param focus where work begins; null for the button that leaves
 * @param isGrave whether the button that does it is red
 * @param ready whether all is filled in
 * @param hasChanges whether leaving would lose something
 * @param whyNot why it cannot be done with the inquiry as it is; null when it can
 */
record Ask(
    String word,
    Feather shape,
    Node body,
    @Nullable Node focus,
    boolean isGrave,
    ObservableValue<Boolean> ready,
    BooleanSupplier hasChanges,
    Function<Inquiry, @Nullable String> whyNot) {}
