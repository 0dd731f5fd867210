package dev.linkdesk.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser with its own cookies that knows the page it is on and presses its buttons. */
public final class HostedFlowBrowser implements AutoCloseable {
  private static final Pattern ACTION =
      Pattern.compile("<form id=\"step\"[^>]* action=\"([^\"]+)\"");
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
  private static final Pattern FIELD =
      Pattern.compile(
          "<input id=\"(field-[^\"]+)\" name=\"[^\"]+\" type=\"[^\"]+\" value=\"([^\"]*)\"");
  private static final String BOUNDARY = "----boundary7MA4YWxk";

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private HttpResponse<String> page;

  public HostedFlowBrowser(String link) throws Exception {
    page = client.send(request(link).build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String url) {
    return HttpRequest.newBuilder(URI.create(url));
  }

  HostedFlowBrowser open(String link, String... headers) throws Exception {
    HttpRequest.Builder request = request(link);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  HostedFlowBrowser send(HttpRequest request) throws IOException, InterruptedException {
    page = client.send(request, BodyHandlers.ofString());
    return this;
  }

  HttpClient client() {
    return client;
  }

  HttpResponse<String> page() {
    return page;
  }

  String html() {
    return page.body();
  }

  int code() {
    return page.statusCode();
  }

  public String heading() {
    Matcher heading = Pattern.compile("<h1>(.*?)</h1>").matcher(html());
    return heading.find() ? heading.group(1) : "";
  }

  URI action() {
    Matcher action = ACTION.matcher(html());
    if (!action.find()) {
      throw new AssertionError("No form on: " + heading());
    }
    return page.uri().resolve(action.group(1));
  }

  /** What the form holds when nobody touches it; the switch is on. */
  Map<String, String> form() {
    Map<String, String> form = new LinkedHashMap<>();
    for (Pattern pattern : new Pattern[] {HIDDEN, FIELD}) {
      Matcher inputs = pattern.matcher(html());
      while (inputs.find()) {
        form.put(inputs.group(1), inputs.group(2));
      }
    }
    if (html().contains("form=\"step\" aria-describedby=\"pass-help\" checked")) {
      form.put("pass", "yes");
    }
    return form;
  }

  HostedFlowBrowser press(Map<String, String> changes) throws Exception {
    Map<String, String> form = form();
    form.putAll(changes);
    String body =
        form.entrySet().stream()
            .map(entry -> HostedFlowParameters.pair(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(action())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  public HostedFlowBrowser press() throws Exception {
    return press(Map.of());
  }

  public HostedFlowBrowser useSample(boolean pass) throws Exception {
    Map<String, String> form = pictureForm();
    if (pass) {
      form.put("pass", "yes");
    } else {
      form.remove("pass");
    }
    form.put("sample", "1");
    return send(multipart(form, ""));
  }

  HostedFlowBrowser sendPicture(String type, String bytes) throws Exception {
    return send(multipart(pictureForm(), filePart(type, bytes)));
  }

  Map<String, String> pictureForm() {
    Map<String, String> form = form();
    form.put("id-class", "dl");
    form.put("id-country", "US");
    return form;
  }

  static String filePart(String type, String bytes) {
    return "--"
        + BOUNDARY
        + "\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"id; name=%22x%22.png\"\r\n"
        + "Content-Type: "
        + type
        + "\r\n\r\n"
        + bytes
        + "\r\n";
  }

  HttpRequest multipart(Map<String, String> form, String file) {
    StringBuilder body = new StringBuilder();
    form.forEach((name, value) ->
        body.append(
            "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, value)));
    body.append(file).append("--").append(BOUNDARY).append("--\r\n");
    return raw(body.toString());
  }

  HttpRequest raw(String body) {
    return HttpRequest.newBuilder(action())
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  @Override
  public void close() {
    client.close();
  }
}
