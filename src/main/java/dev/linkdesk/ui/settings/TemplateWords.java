package dev.linkdesk.ui.settings;

import dev.linkdesk.message.Channel;
import dev.linkdesk.message.MessageLanguage;
import dev.linkdesk.message.Placeholder;
import dev.linkdesk.message.Purpose;
import dev.linkdesk.message.TemplateProblem;
import dev.linkdesk.ui.shared.Problem;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What templates, and what is wrong with them, are called. */
final class TemplateWords {
  private TemplateWords() {}

  static String of(Purpose purpose, Texts texts) {
    return texts.get("settings.messages.purpose." + low(purpose));
  }

  static String of(Channel channel, Texts texts) {
    return texts.get("settings.messages.channel." + low(channel));
  }

  static String of(MessageLanguage language, Texts texts) {
    return language.locale().getDisplayLanguage(texts.locale());
  }

  static String of(Placeholder placeholder, Texts texts) {
    return texts.get("settings.messages.placeholder." + placeholder.word());
  }

  /** The first of several problems; null when there is none. */
  static @Nullable Problem first(List<TemplateProblem> problems) {
    return problems.isEmpty() ? null : problem(problems.getFirst());
  }

  private static Problem problem(TemplateProblem problem) {
    return switch (problem) {
      case TemplateProblem.UnknownPlaceholder(var written, var meant) ->
          meant
              .map(near ->
                  Problem.of("settings.messages.problem.unknownMeant", written, near.written()))
              .orElseGet(() -> Problem.of("settings.messages.problem.unknown", written));
      case TemplateProblem.Unclosed(var written) ->
          Problem.of("settings.messages.problem.unclosed", written);
      case TemplateProblem.Unopened(var written) ->
          Problem.of("settings.messages.problem.unopened", written);
      case TemplateProblem.Nested(var written) ->
          Problem.of("settings.messages.problem.nested", written);
      case TemplateProblem.Blank() -> Problem.of("settings.messages.problem.blank");
      case TemplateProblem.TooLong(int most) ->
          Problem.of("settings.messages.problem.tooLong", most);
      case TemplateProblem.NoLink() ->
          Problem.of("settings.messages.problem.noLink", Placeholder.LINK.written());
      case TemplateProblem.SeveralLinks() ->
          Problem.of("settings.messages.problem.severalLinks", Placeholder.LINK.written());
      case TemplateProblem.LinkNotAlone() ->
          Problem.of("settings.messages.problem.linkNotAlone", Placeholder.LINK.written());
      case TemplateProblem.SecretInSubject(var placeholder) ->
          Problem.of("settings.messages.problem.secretInSubject", placeholder.written());
      case TemplateProblem.SubjectOfLines() -> Problem.of("settings.messages.problem.lines");
    };
  }

  private static String low(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
