package dev.linkdesk.inquiry;

/**
 * What the headers of Persona's answers say about where a key works.
 *
 * @param environment {@code env_…}, of {@code Persona-Environment-Id}
 * @param organization {@code org_…}, of {@code Persona-Organization-Id}
 */
public record EnvironmentIds(String environment, String organization) {}
