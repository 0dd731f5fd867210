package dev.linkdesk.message;

import java.net.URI;

/**
 * What a message is held against.
 *
 * @param language of the message
 * @param values what it should say
 * @param linkHost where links of the workspace lead, such as {@code
 *     https://inquiry.withpersona.com}
 */
public record MessageFacts(MessageLanguage language, MessageValues values, URI linkHost) {}
