package dev.linkdesk.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which handler answers a method and path. Paths hold at most one {@code {id}}. */
final class Router {
  /** Answers one operation; {@code id} is empty where the path has none. */
  interface Handler {
    ApiAnswer answer(ApiRequest request, String id);
  }

  /** A handler found, and the path it is known by, safe for a log. */
  record Match(Handler handler, String pattern, String id) {
    ApiAnswer answer(ApiRequest request) {
      return handler.answer(request, id);
    }
  }

  private record Route(String method, String pattern, List<String> segments, Handler handler) {}

  private static final String ID = "{id}";

  private final List<Route> routes = new ArrayList<>();

  /** Literal paths are to be added before patterns that would match them too. */
  Router add(String method, String pattern, Handler handler) {
    routes.add(new Route(method, pattern, segments(pattern), handler));
    return this;
  }

  Optional<Match> find(String method, String path) {
    List<String> segments = segments(path);
    for (Route route : routes) {
      if (route.method.equals(method) && fits(route.segments, segments)) {
        int at = route.segments.indexOf(ID);
        return Optional.of(new Match(route.handler, route.pattern, at < 0 ? "" : segments.get(at)));
      }
    }
    return Optional.empty();
  }

  private static boolean fits(List<String> pattern, List<String> path) {
    if (pattern.size() != path.size()) {
      return false;
    }
    for (int i = 0; i < pattern.size(); i++) {
      String wanted = pattern.get(i);
      boolean same = wanted.equals(ID) ? !path.get(i).isEmpty() : wanted.equals(path.get(i));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static List<String> segments(String path) {
    return List.of(path.split("/", -1));
  }
}
