package dev.linkdesk.message;

/** Which of the templates. */
public record TemplateKey(Purpose purpose, Channel channel, MessageLanguage language) {}
