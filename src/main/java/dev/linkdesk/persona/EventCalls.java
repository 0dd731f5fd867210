package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Event;
import dev.linkdesk.inquiry.EventFilter;
import dev.linkdesk.inquiry.Events;
import dev.linkdesk.inquiry.Page;
import dev.linkdesk.inquiry.PageRequest;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Events. What they carry is personal, but only there stands what they happened to: it is left out
 * of the question when that is known already, and otherwise not kept.
 */
final class EventCalls implements Events {
  private final Asker asker;
  private final Requests requests;

  EventCalls(Asker asker) {
    this.asker = asker;
    this.requests = asker.requests();
  }

  @Override
  public Page<Event> events(EventFilter filter, PageRequest page) {
    String object = filter.objectIds().size() == 1 ? filter.objectIds().getFirst() : null;
    return asker.read(
        () -> requests.get(url(filter, page, object)),
        answer -> asker.paging().read(answer, event -> event(event, object)));
  }

  private HttpUrl.Builder url(EventFilter filter, PageRequest page, @Nullable String object) {
    HttpUrl.Builder url =
        Requests.paged(
            new Filters(requests.url("events"))
                .words("name", filter.names())
                .words("object-id", filter.objectIds())
                .words("id", filter.ids())
                .url(),
            page);
    return object == null ? url : url.addQueryParameter("fields[event]", "name,created-at");
  }

  private static Event event(Node data, @Nullable String object) {
    Node attributes = data.at("attributes");
    return new Event(
        data.at("id").text(""),
        attributes.at("name").text(""),
        object == null ? attributes.at("payload", "data", "id").text() : object,
        attributes.at("created-at").instant());
  }
}
