package dev.linkdesk.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkdesk.message.TemplateProblem.Blank;
import dev.linkdesk.message.TemplateProblem.LinkNotAlone;
import dev.linkdesk.message.TemplateProblem.Nested;
import dev.linkdesk.message.TemplateProblem.NoLink;
import dev.linkdesk.message.TemplateProblem.SecretInSubject;
import dev.linkdesk.message.TemplateProblem.SeveralLinks;
import dev.linkdesk.message.TemplateProblem.SubjectOfLines;
import dev.linkdesk.message.TemplateProblem.TooLong;
import dev.linkdesk.message.TemplateProblem.Unclosed;
import dev.linkdesk.message.TemplateProblem.UnknownPlaceholder;
import dev.linkdesk.message.TemplateProblem.Unopened;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TemplateTextTest {
  private static UnknownPlaceholder unknown(String written) {
    return new UnknownPlaceholder(written, Optional.empty());
  }

  @Test
  void theSixPlaceholdersAreKnown() {
    String all =
        "{{first_name}} {{link}} {{expires_at}} {{company}} {{support_contact}} {{call_back_code}}";
    assertEquals(List.of(), TemplateText.problems(all));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a { b } c", "}{", "{ {link} }", "a}", "", "{link}"})
  void singleBracesAreSignsLikeAnyOther(String words) {
    assertEquals(List.of(), TemplateText.problems(words));
  }

  @Test
  void anUnknownPlaceholderIsNamed() {
    assertEquals(List.of(unknown("{{birthday}}")), TemplateText.problems("Dear {{birthday}},"));
  }

  @ParameterizedTest
  @CsvSource({
    "{{firstname}}, FIRST_NAME",
    "{{First_Name}}, FIRST_NAME",
    "{{ link }}, LINK",
    "{{lnk}}, LINK",
    "{{expires}}, EXPIRES_AT",
    "{{callback_code}}, CALL_BACK_CODE"
  })
  void whatWasMeantIsGuessed(String written, Placeholder meant) {
    assertEquals(
        List.of(new UnknownPlaceholder(written, Optional.of(meant))),
        TemplateText.problems(written));
  }

  @Test
  void emptyBracesAreAnUnknownPlaceholder() {
    assertEquals(List.of(unknown("{{}}")), TemplateText.problems("{{}}"));
  }

  @Test
  void allUnknownPlaceholdersAreNamedInTheirOrder() {
    assertEquals(
        List.of(unknown("{{b}}"), unknown("{{aaaaaaaaaaaa}}")),
        TemplateText.problems("{{b}} {{link}} {{aaaaaaaaaaaa}}"));
  }

  @Test
  void bracesThatNeverCloseAreNamed() {
    assertEquals(List.of(new Unclosed("{{first_name,")), TemplateText.problems("Hi {{first_name,"));
    assertEquals(List.of(new Unclosed("{{")), TemplateText.problems("{{"));
    assertEquals(List.of(new Unclosed("{{}")), TemplateText.problems("{{}"));
  }

  @Test
  void bracesCloseOnTheirOwnLine() {
    assertEquals(
        List.of(new Unclosed("{{first"), new Unopened("name}}")),
        TemplateText.problems("{{first\nname}}"));
  }

  @Test
  void whatIsNotClosedDoesNotSwallowTheNextPlaceholder() {
    assertEquals(
        List.of(new Unclosed("{{first_name,")), TemplateText.problems("{{first_name,\n{{link}}"));
  }

  @Test
  void bracesThatWereNeverOpenedAreNamed() {
    assertEquals(
        List.of(new Unopened("Hi first_name}}")), TemplateText.problems("Hi first_name}} there"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{first_{{link}}}}", "{{{link}}}", "{{{{link}}}}", "{{a{b}}"})
  void bracesWithinBracesAreNested(String written) {
    assertEquals(List.of(new Nested(written)), TemplateText.problems(written));
  }

  @Test
  void aBodyNeedsWords() {
    assertEquals(List.of(new Blank()), TemplateText.bodyProblems(" \n "));
  }

  @Test
  void aBodyNeedsTheLink() {
    assertEquals(List.of(new NoLink()), TemplateText.bodyProblems("Hello {{first_name}}"));
  }

  @Test
  void aBodyHasTheLinkOnce() {
    assertEquals(
        List.of(new SeveralLinks()), TemplateText.bodyProblems("{{link}}\nagain:\n{{link}}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Open {{link}}", "{{link}}.", "<{{link}}>", "a\n{{link}} b"})
  void theLinkStandsAloneOnItsLine(String body) {
    assertEquals(List.of(new LinkNotAlone()), TemplateText.bodyProblems(body));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{link}}", "Open\n  {{link}}\t\nand", "Open\r\n{{link}}\r\nand"})
  void spacesAndLineEndsOfAnySystemMayBeAroundTheLink(String body) {
    assertEquals(List.of(), TemplateText.bodyProblems(body));
  }

  @Test
  void aBodyIsNotEndless() {
    String body = "{{link}}\n" + "a".repeat(TemplateText.LONGEST_BODY);
    assertEquals(List.of(new TooLong(TemplateText.LONGEST_BODY)), TemplateText.bodyProblems(body));
  }

  @Test
  void aSubjectNeedsWordsOnOneLine() {
    assertEquals(List.of(new Blank()), TemplateText.subjectProblems("  "));
    assertEquals(List.of(new SubjectOfLines()), TemplateText.subjectProblems("one\ntwo"));
    assertEquals(List.of(), TemplateText.subjectProblems("{{company}}: hello {{first_name}}"));
  }

  @Test
  void aSubjectIsNotEndless() {
    String subject = "a".repeat(TemplateText.LONGEST_SUBJECT + 1);
    assertEquals(
        List.of(new TooLong(TemplateText.LONGEST_SUBJECT)), TemplateText.subjectProblems(subject));
  }

  @ParameterizedTest
  @CsvSource({"{{link}}, LINK", "code {{call_back_code}}, CALL_BACK_CODE"})
  void aSubjectHoldsNoSecret(String subject, Placeholder secret) {
    assertEquals(List.of(new SecretInSubject(secret)), TemplateText.subjectProblems(subject));
  }
}
