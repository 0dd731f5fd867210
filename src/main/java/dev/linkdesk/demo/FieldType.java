package dev.linkdesk.demo;

/** The kinds of field this server's templates use, as spelt in a field schema. */
enum FieldType {
  STRING("string"),
  EMAIL_ADDRESS("email-address"),
  NUMBER("number"),
  INTEGER("integer"),
  BOOLEAN("boolean"),
  DATE("date"),
  DATETIME("datetime"),
  CHOICES("choices"),
  MULTI_CHOICES("multi-choices"),
  ARRAY("array");

  private final String wire;

  FieldType(String wire) {
    this.wire = wire;
  }

  String wire() {
    return wire;
  }
}
