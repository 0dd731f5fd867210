package dev.linkdesk.inquiry;

import java.util.List;

/** The versions that a template has had. */
public interface TemplateVersions {
  /**
   * Reads all versions of a template, the newest first. Persona refuses this to sandbox keys.
   *
   * @param templateId {@code itmpl_…}; one of another shape is not found without asking
   */
  List<TemplateVersion> versions(String templateId);
}
