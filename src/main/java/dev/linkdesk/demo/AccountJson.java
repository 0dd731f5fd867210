package dev.linkdesk.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An account with its nested personal fields. */
final class AccountJson {
  static final String TYPE = "account";

  private static final Ref ACCOUNT_TYPE = new Ref("account-type", "acttp_demoUser");

  private AccountJson() {}

  static void write(JsonOut out, DemoAccount account) {
    out.begin().member("type", TYPE).member("id", account.id());
    new AttributesOut(out, TYPE)
        .add("reference-id", account.referenceId())
        .add("account-type-name", "User")
        .add("account-status", "Default")
        .add("created-at", account.createdAt())
        .add("updated-at", account.updatedAt())
        .add("redacted-at", (Object) null)
        .add("tags", List.of())
        .add("fields", part -> fields(part, account.fields()))
        .end();
    out.name("relationships").begin().toOne("account-type", ACCOUNT_TYPE).end().end();
  }

  private static void fields(JsonOut out, Map<String, Object> fields) {
    out.begin();
    group(out, "name", "name_", List.of("first", "middle", "last"), fields);
    group(
        out,
        "address",
        "address_",
        List.of("street_1", "street_2", "city", "subdivision", "postal_code", "country_code"),
        fields);
    out.key("identification_numbers")
        .begin()
        .member("type", "array")
        .member("value", List.of())
        .end();
    field(out, "birthdate", "date", fields.get("birthdate"));
    field(out, "phone_number", "string", fields.get("phone_number"));
    field(out, "email_address", "string", fields.get("email_address"));
    field(out, "selfie_photo", "file", null);
    out.end();
  }

  private static void group(
      JsonOut out, String key, String prefix, List<String> parts, Map<String, Object> fields) {
    out.key(key).begin().member("type", "hash").name("value").begin();
    for (String part : parts) {
      field(out, part, "string", fields.get(prefix + part));
    }
    out.end().end();
  }

  private static void field(JsonOut out, String key, String type, @Nullable Object value) {
    out.key(key).begin().member("type", type).member("value", value).end();
  }
}
