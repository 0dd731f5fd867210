package dev.linkdesk.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The link that anybody may open, {@code /verify?inquiry-template-id=…}: what inquiry it orders.
 */
final class HostedFlowGenericLink {
  private static final String CREATOR = "Hosted Flow";

  private HostedFlowGenericLink() {}

  /** A link that cannot work; the explanation names parameters, never their values. */
  static final class Fault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String explanation;

    Fault(String explanation) {
      super(explanation);
      this.explanation = explanation;
    }

    String explanation() {
      return explanation;
    }
  }

  static NewDemoInquiry order(DemoStore store, HostedFlowParameters query) throws Fault {
    DemoTemplate template = template(store, query);
    String reference = query.text("reference-id");
    String account = query.text("account-id");
    if (reference != null && account != null) {
      throw new Fault("reference-id and account-id exclude each other");
    }
    if (account != null && store.accounts().byId(account).isEmpty()) {
      throw new Fault("account-id names no account");
    }
    return new NewDemoInquiry(
        template,
        reference,
        account,
        null,
        true,
        CREATOR,
        null,
        query.text("redirect-uri"),
        List.of(),
        fields(template, query),
        ExpiryIntervals.DEFAULT,
        NewDemoInquiry.FIRST_STEP);
  }

  private static DemoTemplate template(DemoStore store, HostedFlowParameters query) throws Fault {
    String template = query.text("inquiry-template-id");
    String version = query.text("inquiry-template-version-id");
    if (template == null && version == null) {
      throw new Fault("inquiry-id, code or inquiry-template-id is missing");
    }
    return found(store, template, version)
        .orElseThrow(() -> new Fault("inquiry-template-id names no template"));
  }

  private static Optional<DemoTemplate> found(
      DemoStore store, @Nullable String template, @Nullable String version) {
    if (template != null) {
      return store.templates().byId(template);
    }
    return version == null ? Optional.empty() : store.templates().byVersion(version);
  }

  private static Map<String, Object> fields(DemoTemplate template, HostedFlowParameters query)
      throws Fault {
    Map<String, Object> fields = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, List<String>> entry : query.values().entrySet()) {
      String name = entry.getKey();
      if (name.startsWith("fields[") && name.endsWith("]")) {
        String key = name.substring("fields[".length(), name.length() - 1);
        Optional<FieldSchema> schema = template.field(key);
        HostedFlowTyped typed =
            schema.isEmpty()
                ? new HostedFlowTyped.Wrong()
                : HostedFlowTyped.of(schema.get(), entry.getValue());
        switch (typed) {
          case HostedFlowTyped.Value value -> fields.put(key, value.value());
          case HostedFlowTyped.Empty _ -> fields.remove(key);
          case HostedFlowTyped.Wrong _ -> wrong.add(name);
        }
      }
    }
    if (!wrong.isEmpty()) {
      throw new Fault(wrong.stream().collect(Collectors.joining(", ")));
    }
    return fields;
  }
}
