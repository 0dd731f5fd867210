package dev.linkdesk.demo;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Talks to a started server with the JDK's HTTP client. */
final class DemoClient {
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI base;
  private final String key;
  private boolean idempotent;

  DemoClient(DemoServer server) {
    this(server, server.apiKey());
  }

  DemoClient(DemoServer server, String key) {
    this(server.apiUrl(), key);
  }

  DemoClient(URI base, String key) {
    this.base = base;
    this.key = key;
  }

  /** From now on each POST carries a key of its own, as the published description wants it. */
  DemoClient withIdempotencyKeys() {
    idempotent = true;
    return this;
  }

  record Answer(HttpResponse<byte[]> response) {
    int status() {
      return response.statusCode();
    }

    String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    JsonObject json() {
      return JsonParser.parseString(text()).getAsJsonObject();
    }

    JsonObject data() {
      return json().getAsJsonObject("data");
    }

    JsonArray list() {
      return json().getAsJsonArray("data");
    }

    JsonObject attributes() {
      return data().getAsJsonObject("attributes");
    }

    String id() {
      return data().get("id").getAsString();
    }

    String inquiryStatus() {
      return attributes().get("status").getAsString();
    }

    String meta(String name) {
      return json().getAsJsonObject("meta").get(name).getAsString();
    }

    JsonObject error() {
      return json().getAsJsonArray("errors").get(0).getAsJsonObject();
    }

    String pointer() {
      return error().getAsJsonObject("source").get("pointer").getAsString();
    }

    @Nullable String link(String name) {
      var link = json().getAsJsonObject("links").get(name);
      return link.isJsonNull() ? null : link.getAsString();
    }

    @Nullable String header(String name) {
      return response.headers().firstValue(name).orElse(null);
    }
  }

  Answer get(String path) {
    return send("GET", path, null);
  }

  Answer post(String path) {
    return send("POST", path, null);
  }

  Answer post(String path, String body, String... headers) {
    return send("POST", path, body, headers);
  }

  /** Single quotes in the body stand for double ones. */
  Answer send(String method, String path, @Nullable String body, String... headers) {
    return sendRaw(method, path, body == null ? null : body.replace('\'', '"'), headers);
  }

  Answer sendRaw(String method, String path, @Nullable String body, String... headers) {
    URI target = path.startsWith("/api/v1") ? base.resolve(path) : URI.create(base + path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target)
            .header("Authorization", "Bearer " + key)
            .header("Persona-Version", "2025-10-27")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    if (idempotent && method.equals("POST")) {
      request.header("Idempotency-Key", UUID.randomUUID().toString());
    }
    if (headers.length > 0) {
      for (int i = 0; i < headers.length; i += 2) {
        request.setHeader(headers[i], headers[i + 1]);
      }
    }
    return send(request.build());
  }

  Answer send(HttpRequest request) {
    try {
      return new Answer(http.send(request, HttpResponse.BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new AssertionError("the server did not answer", e);
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
  }

  /** Creates an inquiry of the KYC template with these further attributes. */
  Answer create(String attributes) {
    return post(
        "/inquiries",
        "{'data':{'attributes':{'inquiry-template-id':'itmpl_demoKYC'%s}}}"
            .formatted(attributes.isEmpty() ? "" : "," + attributes));
  }

  String createdId() {
    return create("").id();
  }

  /** Brings a new inquiry of the template without workflow into this status. */
  String inStatus(String status) {
    String id =
        post(
                "/inquiries",
                "{'data':{'attributes':{'inquiry-template-id':'itmpl_demoProofOfAddress'}}}")
            .id();
    String actions =
        switch (status) {
          case "created" -> "";
          case "pending" -> "{'type':'start_inquiry'}";
          case "completed" -> "{'type':'start_inquiry'},{'type':'complete_inquiry'}";
          case "failed" -> "{'type':'start_inquiry'},{'type':'fail_inquiry'}";
          case "expired" -> "{'type':'expire_inquiry'}";
          case "needs_review" -> "{'type':'mark_for_review_inquiry'}";
          case "approved" -> "{'type':'approve_inquiry'}";
          case "declined" -> "{'type':'decline_inquiry'}";
          default -> throw new IllegalArgumentException(status);
        };
    if (!actions.isEmpty()) {
      simulate(id, actions);
    }
    return id;
  }

  Answer simulate(String id, String actions) {
    return post(
        "/inquiries/" + id + "/perform-simulate-actions",
        "{'meta':{'simulate-actions':[" + actions + "]}}");
  }
}
