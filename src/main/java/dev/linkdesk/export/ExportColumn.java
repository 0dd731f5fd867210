package dev.linkdesk.export;

/** What can be told of an inquiry in a table, in the order of its columns. */
public enum ExportColumn {
  /** Persona's own word, the same in every language. */
  STATUS,
  OPENED,
  REFERENCE_ID,
  INQUIRY_ID,
  ACCOUNT_ID,
  TEMPLATE,
  CREATED,
  UPDATED,
  STARTED,
  COMPLETED,
  DECIDED,
  EXPIRES,
  CREATED_BY,
  TAGS,
  /** One for each kind and each try at it: an ID and a selfie that passed at once make two. */
  VERIFICATIONS,
  FIRST_NAME,
  LAST_NAME;

  /** Whether it tells who the applicant is, or may. */
  public boolean isPersonal() {
    return switch (this) {
      case FIRST_NAME, LAST_NAME -> true;
      case STATUS,
          OPENED,
          REFERENCE_ID,
          INQUIRY_ID,
          ACCOUNT_ID,
          TEMPLATE,
          CREATED,
          UPDATED,
          STARTED,
          COMPLETED,
          DECIDED,
          EXPIRES,
          CREATED_BY,
          TAGS,
          VERIFICATIONS ->
          false;
    };
  }

  /** Whether it tells a moment, which a zone belongs to. */
  public boolean isTime() {
    return switch (this) {
      case CREATED, UPDATED, STARTED, COMPLETED, DECIDED, EXPIRES -> true;
      case STATUS,
          OPENED,
          REFERENCE_ID,
          INQUIRY_ID,
          ACCOUNT_ID,
          TEMPLATE,
          CREATED_BY,
          TAGS,
          VERIFICATIONS,
          FIRST_NAME,
          LAST_NAME ->
          false;
    };
  }
}
