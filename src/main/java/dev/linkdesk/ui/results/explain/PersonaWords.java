package dev.linkdesk.ui.results.explain;

import dev.linkdesk.inquiry.Field;
import dev.linkdesk.ui.shared.Texts;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Persona's keys and values in words for people; a key that is new to us is made readable. */
public final class PersonaWords {
  private static final Set<String> PLAIN_FIELDS = Set.of("name_first", "name_middle", "name_last");

  private static final Pattern ID = Pattern.compile("\\b[Ii]d\\b");

  private final Texts texts;

  public PersonaWords(Texts texts) {
    this.texts = texts;
  }

  /**
   * Whether a field is shown only when asked for. Names alone are plain: a key may mean anything.
   */
  public static boolean isMasked(Field field) {
    return !PLAIN_FIELDS.contains(Field.normal(field.key()));
  }

  public String fieldLabel(Field field) {
    return known("results.field.", field.key());
  }

  /** For example "Government ID" for {@code government-id}. */
  public String verification(String kind) {
    return known("results.verification.", kind);
  }

  /** For example "Selfie liveness" for {@code selfie_liveness}. */
  public String check(String name) {
    return known("results.check.", name);
  }

  /** For example "passed"; an unknown word as Persona sent it. */
  public String outcome(String status) {
    return known("results.outcome.", status).toLowerCase(texts.locale());
  }

  /** For example "image blurry" for {@code image_blurry}. */
  public String reason(String reason) {
    return known("results.reason.", reason).toLowerCase(texts.locale());
  }

  /** For example "Government ID" for {@code verification_government_id}. */
  public String step(String step) {
    String normal = Field.normal(step);
    String prefix = "verification_";
    return normal.startsWith(prefix)
        ? verification(normal.substring(prefix.length()))
        : known("results.step.", normal);
  }

  public String value(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Boolean yes -> texts.get(yes ? "results.fields.yes" : "results.fields.no");
      case Double number -> new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
      case Collection<?> many -> many.stream().map(this::value).collect(Collectors.joining(", "));
      case Map<?, ?> parts ->
          parts.entrySet().stream()
              .map(part ->
                  texts.get(
                      "results.fields.part",
                      readable(String.valueOf(part.getKey())),
                      value(part.getValue())))
              .collect(Collectors.joining("; "));
      default -> value.toString();
    };
  }

  private String known(String prefix, String word) {
    String key = prefix + Field.normal(word);
    return texts.has(key) ? texts.get(key) : readable(word);
  }

  static String readable(String word) {
    String spaced = Field.normal(word).replace('_', ' ').strip();
    if (spaced.isEmpty()) {
      return word;
    }
    String sentence = Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    return ID.matcher(sentence).replaceAll("ID");
  }
}
