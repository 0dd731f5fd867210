package dev.linkdesk.ui.results.views;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryFilter;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryLists;
import dev.linkdesk.inquiry.Page;
import dev.linkdesk.inquiry.PageRequest;
import dev.linkdesk.inquiry.ReferenceId;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.InquiryRow;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Asks Persona for what the search names and the list does not have. A text is asked for once, when
 * typing has paused; typing on calls the question off.
 */
public final class LookupModel implements AutoCloseable {
  static final Duration SETTLED = Duration.ofMillis(400);
  private static final int SHORTEST_REFERENCE = 3;

  private final InquiryLists lists;
  private final FollowedInquiries followed;
  private final Background background;
  private final Ticker ticker;
  private final ReadOnlyObjectWrapper<Lookup> lookup =
      new ReadOnlyObjectWrapper<>(this, "lookup", Lookup.NOTHING);
  private SearchQuery query = new SearchQuery.Nothing();
  private Ticker.@Nullable Tick settling;
  private Background.@Nullable Running asking;
  private @Nullable Consumer<List<InquiryRow>> onFound;
  private int question;
  private boolean elsewhere;

  public LookupModel(
      InquiryLists lists, FollowedInquiries followed, Background background, Ticker ticker) {
    this.lists = lists;
    this.followed = followed;
    this.background = background;
    this.ticker = ticker;
  }

  /** What has become of the search beyond the rows of the table. */
  public ReadOnlyObjectProperty<Lookup> lookupProperty() {
    return lookup.getReadOnlyProperty();
  }

  /**
   * The search means this and the table has been filtered by it. The same search again changes
   * nothing, however often the table is filtered.
   *
   * @param anyShown whether the table has a row that fits
   * @param askedElsewhere whether the table lists everything in Persona and asks for the ids itself
   */
  public void settled(SearchQuery now, boolean anyShown, boolean askedElsewhere) {
    if (now.equals(query) && askedElsewhere == elsewhere) {
      return;
    }
    stop();
    query = now;
    elsewhere = askedElsewhere;
    lookup.set(first(now, anyShown, askedElsewhere));
    if (lookup.get() instanceof Lookup.Asking) {
      settling = ticker.after(SETTLED, this::askNow);
    }
  }

  /** Asks now: as a reference ID, too, what is not asked for unless wished. */
  public void ask() {
    ask(null);
  }

  private void ask(@Nullable Consumer<List<InquiryRow>> then) {
    if (asking != null) {
      onFound = then;
    } else if (filter(query).isPresent()) {
      stop();
      onFound = then;
      lookup.set(new Lookup.Asking(query));
      askNow();
    }
  }

  /** Whether something was found, or may be by the question under way. */
  public boolean isOffering() {
    return lookup.get() instanceof Lookup.Found || lookup.get() instanceof Lookup.Asking;
  }

  /**
   * Follows what was found, or will be found by the question under way.
   *
   * @param then is given the rows once they are followed
   * @return whether there is anything to follow or to wait for
   */
  public boolean follow(Consumer<List<InquiryRow>> then) {
    return switch (lookup.get()) {
      case Lookup.Found found -> {
        followAll(found.rows(), then);
        yield true;
      }
      case Lookup.Asking _, Lookup.Failed _, Lookup.None _ -> {
        ask(then);
        yield true;
      }
      case Lookup.Nothing _, Lookup.NotAsked _ -> false;
    };
  }

  /** Follows some of what was found; the rest stays offered. */
  public void follow(List<InquiryRow> some) {
    followed.adopt(some);
    if (lookup.get() instanceof Lookup.Found found) {
      List<InquiryRow> rest =
          found.rows().stream().filter(row -> followed.find(row.id()).isEmpty()).toList();
      lookup.set(
          rest.isEmpty()
              ? Lookup.NOTHING
              : new Lookup.Found(found.query(), rest, found.unknown(), found.isMore()));
    }
  }

  @Override
  public void close() {
    stop();
  }

  private Lookup first(SearchQuery now, boolean anyShown, boolean askedElsewhere) {
    Lookup notAsked = new Lookup.NotAsked(now, askedElsewhere);
    return switch (now) {
      case SearchQuery.Nothing _ -> Lookup.NOTHING;
      case SearchQuery.InquiryIds ids -> {
        boolean known = ids.ids().size() == 1 ? anyShown : missing(ids.ids()).isEmpty();
        yield known || askedElsewhere ? Lookup.NOTHING : new Lookup.Asking(now);
      }
      case SearchQuery.AccountIds _ -> askedElsewhere ? Lookup.NOTHING : new Lookup.Asking(now);
      case SearchQuery.NamelessLink _ -> notAsked;
      case SearchQuery.TemplateIds _, SearchQuery.References _ ->
          anyShown || askedElsewhere ? Lookup.NOTHING : notAsked;
      case SearchQuery.Email _ -> anyShown ? Lookup.NOTHING : notAsked;
      case SearchQuery.Words words -> {
        if (anyShown) {
          yield Lookup.NOTHING;
        }
        yield isWorthAsking(words.text()) ? new Lookup.Asking(now) : notAsked;
      }
    };
  }

  /**
   * A name is not sent unasked: Persona would not find it, and its log would keep it. Nothing tells
   * a single word from a name, so that only what has a digit or an underscore counts as an ID.
   */
  private static boolean isWorthAsking(String text) {
    return text.length() >= SHORTEST_REFERENCE
        && text.codePoints().anyMatch(each -> each == '_' || Character.isDigit(each))
        && ReferenceId.smell(text).isEmpty()
        && ReferenceId.flaw(text).isEmpty();
  }

  private Optional<InquiryFilter> filter(SearchQuery now) {
    return switch (now) {
      case SearchQuery.InquiryIds(var ids, _) ->
          Optional.of(InquiryFilter.ANY.withIds(missing(ids))).filter(it -> !it.ids().isEmpty());
      case SearchQuery.AccountIds(var ids, _) -> Optional.of(InquiryFilter.ANY.withAccounts(ids));
      case SearchQuery.Words words -> reference(words.text());
      case SearchQuery.Email email -> reference(email.address());
      case SearchQuery.Nothing _,
          SearchQuery.NamelessLink _,
          SearchQuery.TemplateIds _,
          SearchQuery.References _ ->
          Optional.empty();
    };
  }

  private static Optional<InquiryFilter> reference(String text) {
    return ReferenceId.flaw(text).isEmpty()
        ? Optional.of(InquiryFilter.ANY.withReference(text))
        : Optional.empty();
  }

  private List<InquiryId> missing(List<InquiryId> ids) {
    return ids.stream().filter(id -> followed.find(id).isEmpty()).toList();
  }

  private void askNow() {
    settling = null;
    SearchQuery asked = query;
    InquiryFilter filter = filter(asked).orElse(null);
    if (filter == null) {
      lookup.set(Lookup.NOTHING);
      return;
    }
    int mine = ++question;
    Background.Running started =
        background.run(
            () -> lists.list(filter, PageRequest.FIRST),
            page -> {
              if (mine == question) {
                answered(asked, filter, page);
              }
            },
            failure -> {
              if (mine == question) {
                failed(failure);
              }
            });
    // An answer may have come at once.
    asking = lookup.get() instanceof Lookup.Asking && mine == question ? started : null;
  }

  private void answered(SearchQuery asked, InquiryFilter filter, Page<Inquiry> page) {
    asking = null;
    Consumer<List<InquiryRow>> then = onFound;
    onFound = null;
    followed.update(page.items());
    List<InquiryRow> found =
        page.items().stream()
            .filter(inquiry -> followed.find(inquiry.id()).isEmpty())
            .map(InquiryRow::new)
            .toList();
    int unknown = Math.max(0, filter.ids().size() - page.items().size());
    if (page.items().isEmpty()) {
      lookup.set(new Lookup.None(asked));
    } else if (found.isEmpty()) {
      lookup.set(Lookup.NOTHING);
    } else if (then != null && (found.size() == 1 || asked instanceof SearchQuery.InquiryIds)) {
      followAll(found, then);
    } else {
      lookup.set(new Lookup.Found(asked, found, unknown, page.next() != null));
    }
  }

  private void failed(Failure failure) {
    asking = null;
    onFound = null;
    lookup.set(new Lookup.Failed(failure));
  }

  private void followAll(List<InquiryRow> rows, Consumer<List<InquiryRow>> then) {
    lookup.set(Lookup.NOTHING);
    followed.adopt(rows);
    then.accept(rows.stream().flatMap(row -> followed.find(row.id()).stream()).toList());
  }

  private void stop() {
    question++;
    onFound = null;
    if (settling != null) {
      settling.cancel();
      settling = null;
    }
    if (asking != null) {
      asking.cancel();
      asking = null;
    }
  }
}
