package dev.linkdesk.demo;

import java.util.List;
import java.util.Optional;

/**
 * An inquiry template.
 *
 * @param steps the verifications a person goes through in the Hosted Flow, in order
 * @param others further verifications that only the API can simulate
 */
record DemoTemplate(
    String id,
    String versionId,
    String name,
    Outcome outcome,
    List<FieldSchema> fields,
    List<VerificationTemplate> steps,
    List<VerificationTemplate> others) {

  /** What happens by itself once the person has finished. */
  enum Outcome {
    /** A workflow approves what was completed and declines what failed, as Persona's KYC does. */
    DECIDED_BY_WORKFLOW,
    /** A workflow hands every finished inquiry to a reviewer. */
    REVIEWED,
    /** There is no workflow. */
    LEFT_AS_IS
  }

  Optional<FieldSchema> field(String key) {
    return fields.stream().filter(schema -> schema.key().equals(key)).findFirst();
  }
}
