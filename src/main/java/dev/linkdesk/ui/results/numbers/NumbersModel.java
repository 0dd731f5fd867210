package dev.linkdesk.ui.results.numbers;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.InquiryRow;
import java.time.Duration;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the view shown, counted anew when its rows change, and only while they are looked
 * at. Lives on the FX thread; the counting does not.
 */
public final class NumbersModel implements AutoCloseable {
  private static final String OPEN = "numbers.open";
  private static final Duration SETTLED = Duration.ofMillis(300);

  private final NumbersParts parts;
  private final BooleanProperty open;
  private final ReadOnlyObjectWrapper<@Nullable Numbers> numbers =
      new ReadOnlyObjectWrapper<>(this, "numbers", null);
  private final InvalidationListener rowsChanged = changed -> change();
  private final Subscription subscriptions;
  private boolean isPlanned;
  private boolean isCounting;
  private boolean isStale = true;
  private boolean isClosed;

  public NumbersModel(NumbersParts parts) {
    this.parts = parts;
    open = new SimpleBooleanProperty(this, "open", parts.choices().isOn(OPEN, false));
    parts.rows().addListener(rowsChanged);
    subscriptions =
        Subscription.combine(
            parts.revision().subscribe((was, is) -> change()),
            open.subscribe(isOpen -> {
              parts.choices().put(OPEN, Boolean.toString(isOpen));
              if (isOpen && isStale) {
                count();
              }
            }));
  }

  /** Whether they are looked at; remembered. */
  public BooleanProperty openProperty() {
    return open;
  }

  /** What was counted last; null before the first time. */
  ReadOnlyObjectProperty<@Nullable Numbers> numbersProperty() {
    return numbers.getReadOnlyProperty();
  }

  /** Stops listening. */
  @Override
  public void close() {
    isClosed = true;
    parts.rows().removeListener(rowsChanged);
    subscriptions.unsubscribe();
  }

  /** Counts soon, and not again before the last count has come back, however much changes. */
  private void change() {
    isStale = true;
    if (open.get() && !isPlanned && !isCounting) {
      isPlanned = true;
      parts
          .ticker()
          .after(
              SETTLED,
              () -> {
                isPlanned = false;
                if (open.get() && isStale) {
                  count();
                }
              });
    }
  }

  private void count() {
    if (isCounting || isClosed) {
      return;
    }
    isCounting = true;
    isStale = false;
    List<Inquiry> inquiries = parts.rows().stream().map(InquiryRow::inquiry).toList();
    parts
        .background()
        .run(
            () -> Numbers.of(inquiries, parts.zone(), parts.clock().instant()),
            counted -> {
              numbers.set(counted);
              counted();
            },
            failure -> counted());
  }

  private void counted() {
    isCounting = false;
    if (isStale && !isClosed) {
      change();
    }
  }
}
