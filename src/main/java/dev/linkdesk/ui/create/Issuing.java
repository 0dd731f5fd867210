package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Drafts;
import dev.linkdesk.inquiry.FlowLanguages;
import dev.linkdesk.inquiry.InquiryActions;
import dev.linkdesk.inquiry.Issuer;
import dev.linkdesk.inquiry.PersonInquiries;

/**
 * What making a link asks and keeps beside the link itself.
 *
 * @param people finds what a person has already
 * @param actions end an inquiry that another replaces
 * @param languages keep the language of the applicant's pages, so that later links speak it
 * @param drafts keep what is typed and not sent yet
 */
public record Issuing(
    PersonInquiries people,
    InquiryActions actions,
    Issuer issuer,
    FlowLanguages languages,
    Drafts drafts) {}
