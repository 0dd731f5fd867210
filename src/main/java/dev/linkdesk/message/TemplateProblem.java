package dev.linkdesk.message;

import java.util.Optional;

/** Why a template cannot be kept. */
public sealed interface TemplateProblem {

  /**
   * Double braces around a word that means nothing.
   *
   * @param written as it stands in the template, braces included
   * @param meant what it may have been meant to be
   */
  record UnknownPlaceholder(String written, Optional<Placeholder> meant)
      implements TemplateProblem {}

  /**
   * Double braces that open and never close on their line.
   *
   * @param written from the braces on, at most 30 characters
   */
  record Unclosed(String written) implements TemplateProblem {}

  /**
   * Double braces that close and were never opened.
   *
   * @param written up to the braces, at most 30 characters
   */
  record Unopened(String written) implements TemplateProblem {}

  /**
   * Braces within double braces.
   *
   * @param written as it stands in the template, at most 30 characters
   */
  record Nested(String written) implements TemplateProblem {}

  /** No words at all. */
  record Blank() implements TemplateProblem {}

  /** Longer than anybody reads. */
  record TooLong(int most) implements TemplateProblem {}

  /** The body has no place for the link. */
  record NoLink() implements TemplateProblem {}

  /** The body has more than one place for the link. */
  record SeveralLinks() implements TemplateProblem {}

  /** The link shares its line with other words, where programs cut or lengthen it. */
  record LinkNotAlone() implements TemplateProblem {}

  /** The subject, which lists and notices show to anybody, has the link or the code. */
  record SecretInSubject(Placeholder placeholder) implements TemplateProblem {}

  /** The subject is more than one line. */
  record SubjectOfLines() implements TemplateProblem {}
}
