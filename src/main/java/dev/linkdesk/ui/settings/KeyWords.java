package dev.linkdesk.ui.settings;

import dev.linkdesk.inquiry.KeyReport;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.workspace.KeyPlace;

/** What there is to say of a key. */
final class KeyWords {
  private KeyWords() {}

  static String area(KeyReport.Area area, Texts texts) {
    return switch (area) {
      case INQUIRIES -> texts.get("settings.area.inquiries");
      case TEMPLATES -> texts.get("settings.area.templates");
      case ACCOUNTS -> texts.get("settings.area.accounts");
      case EVENTS -> texts.get("settings.area.events");
      case API_LOGS -> texts.get("settings.area.apiLogs");
      case WEBHOOKS -> texts.get("settings.area.webhooks");
    };
  }

  static String verdict(KeyReport.Verdict verdict, Texts texts) {
    return switch (verdict) {
      case ALLOWED -> texts.get("settings.verdict.allowed");
      case REFUSED -> texts.get("settings.verdict.refused");
      case UNKNOWN -> texts.get("settings.verdict.unknown");
    };
  }

  /** What it means for Linkdesk that something may be read, or may not. */
  static String meaning(KeyReport.Permission permission, Texts texts) {
    return switch (permission.verdict()) {
      case ALLOWED -> allowed(permission.area(), texts);
      case REFUSED -> refused(permission.area(), texts);
      case UNKNOWN -> texts.get("settings.verdict.unknownMeans");
    };
  }

  static String place(KeyPlace place, Texts texts) {
    return switch (place) {
      case SYSTEM -> texts.get("settings.place.system");
      case VAULT -> texts.get("settings.place.vault");
      case THIS_RUN -> texts.get("settings.place.thisRun");
    };
  }

  private static String allowed(KeyReport.Area area, Texts texts) {
    return switch (area) {
      case INQUIRIES -> texts.get("settings.allowed.inquiries");
      case TEMPLATES -> texts.get("settings.allowed.templates");
      case ACCOUNTS -> texts.get("settings.allowed.accounts");
      case EVENTS -> texts.get("settings.allowed.events");
      case API_LOGS -> texts.get("settings.allowed.apiLogs");
      case WEBHOOKS -> texts.get("settings.allowed.webhooks");
    };
  }

  private static String refused(KeyReport.Area area, Texts texts) {
    return switch (area) {
      case INQUIRIES -> texts.get("settings.refused.inquiries");
      case TEMPLATES -> texts.get("settings.refused.templates");
      case ACCOUNTS -> texts.get("settings.refused.accounts");
      case EVENTS -> texts.get("settings.refused.events");
      case API_LOGS -> texts.get("settings.refused.apiLogs");
      case WEBHOOKS -> texts.get("settings.refused.webhooks");
    };
  }
}
