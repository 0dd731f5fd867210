package dev.linkdesk.ui.handover;

import dev.linkdesk.message.Channel;
import dev.linkdesk.message.Finding;
import dev.linkdesk.message.MessageLanguage;
import dev.linkdesk.message.Purpose;
import dev.linkdesk.message.SmsLength;
import dev.linkdesk.ui.shared.Isolated;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.Texts;

/** What is said of a message. */
final class MessageTexts {
  private final Texts texts;

  MessageTexts(Texts texts) {
    this.texts = texts;
  }

  /** A channel in one word. */
  static String channel(Channel channel, Texts texts) {
    return switch (channel) {
      case EMAIL -> texts.get("handover.channel.email");
      case SMS -> texts.get("handover.channel.sms");
      case CHAT -> texts.get("handover.channel.chat");
    };
  }

  String title(Purpose purpose) {
    return switch (purpose) {
      case INVITATION -> texts.get("handover.message.invitation");
      case REMINDER -> texts.get("handover.message.reminder");
      case APOLOGY -> texts.get("handover.message.apology");
    };
  }

  /** What to heed before a recipient is typed; empty for nothing. */
  String caution(Purpose purpose) {
    return switch (purpose) {
      case INVITATION, REMINDER -> "";
      case APOLOGY -> texts.get("handover.message.astray");
    };
  }

  String language(MessageLanguage language) {
    return language.locale().getDisplayLanguage(texts.locale());
  }

  /** The words of the button that opens the program; none for a channel without one. */
  String send(Channel channel) {
    return switch (channel) {
      case EMAIL -> texts.get("handover.message.openMail");
      case SMS -> texts.get("handover.message.openSms");
      case CHAT -> "";
    };
  }

  String length(SmsLength length) {
    String key =
        switch (length.encoding()) {
          case GSM_7 -> "handover.message.gsm";
          case UCS_2 -> "handover.message.ucs";
        };
    return texts.get(key, length.segments(), length.unitsLeft(), length.forcedBy().orElse(""));
  }

  String finding(Finding finding) {
    return switch (finding) {
      case Finding.NoLink f -> texts.get("handover.check.noLink");
      case Finding.SeveralLinks(var times) -> texts.get("handover.check.severalLinks", times);
      case Finding.LinkNotAlone f -> texts.get("handover.check.linkNotAlone");
      case Finding.SessionToken f -> texts.get("handover.check.sessionToken");
      case Finding.Shortener(var host) -> texts.get("handover.check.shortener", host);
      case Finding.MisspeltHost(var host, var meant) ->
          texts.get("handover.check.misspelt", host, meant);
      case Finding.ForeignLink(var host) -> texts.get("handover.check.foreignLink", host);
      case Finding.OtherAddress(var host) -> texts.get("handover.check.otherAddress", host);
      case Finding.OtherName(var name) -> texts.get("handover.check.otherName", isolated(name));
      case Finding.NoExpiry(var words) -> texts.get("handover.check.noExpiry", words);
      case Finding.LeftOver(var text) -> texts.get("handover.check.leftOver", isolated(text));
      case Finding.NoSubject f -> texts.get("handover.check.noSubject");
      case Finding.LongSms(var length) -> texts.get("handover.check.longSms", length.segments());
      case Finding.CompanyUnknown f -> texts.get("handover.check.companyUnknown");
      case Finding.CompanyNotSaid(var company) ->
          texts.get("handover.check.companyNotSaid", isolated(company));
      case Finding.SupportContactUnknown f -> texts.get("handover.check.contactUnknown");
      case Finding.SupportContactNotSaid(var contact) ->
          texts.get("handover.check.contactNotSaid", isolated(contact));
    };
  }

  /** Why a link that a message holds is not to be handed over. */
  String over(LinkEnd why) {
    return switch (why) {
      case STARTED -> texts.get("handover.check.linkStarted");
      case FINISHED -> texts.get("handover.check.linkFinished");
      case EXPIRED -> texts.get("handover.check.linkExpired");
    };
  }

  Said outcome(HandedOver outcome) {
    return switch (outcome) {
      case HandedOver.Copied(var channel) ->
          Said.done(
              Notice.Kind.INFO,
              channel == Channel.EMAIL
                  ? texts.get("handover.message.copiedMail")
                  : texts.get("handover.message.copied"));
      case HandedOver.ClipboardHeld c -> clipboardHeld();
      case HandedOver.Opened(var channel, var isOnClipboard) ->
          Said.done(Notice.Kind.INFO, opened(channel, isOnClipboard));
      case HandedOver.OpenedWithoutText(var channel, var isOnClipboard) ->
          Said.done(
              Notice.Kind.WARNING,
              isOnClipboard
                  ? texts.get("handover.message.paste")
                  : texts.get("handover.message.copyAndPaste"));
      case HandedOver.NoProgram(var channel, var isOnClipboard) ->
          Said.notDone(Notice.Kind.WARNING, noProgram(channel, isOnClipboard));
      case HandedOver.NotInLedger n ->
          Said.done(Notice.Kind.WARNING, texts.get("handover.ledger.notWritten"));
    };
  }

  private String opened(Channel channel, boolean isOnClipboard) {
    if (channel == Channel.EMAIL) {
      return isOnClipboard
          ? texts.get("handover.message.openedMail")
          : texts.get("handover.message.openedMailOnly");
    }
    return isOnClipboard
        ? texts.get("handover.message.openedSms")
        : texts.get("handover.message.openedSmsOnly");
  }

  private String noProgram(Channel channel, boolean isOnClipboard) {
    String what =
        channel == Channel.EMAIL
            ? texts.get("handover.message.noMail")
            : texts.get("handover.message.noSms");
    return isOnClipboard
        ? texts.get("handover.message.onClipboard", what)
        : texts.get("handover.message.notOnClipboard", what);
  }

  private Said clipboardHeld() {
    return Said.notDone(Notice.Kind.WARNING, texts.get("handover.message.clipboard"));
  }

  private static String isolated(String text) {
    return Isolated.text(Whom.onOneLine(text));
  }
}
