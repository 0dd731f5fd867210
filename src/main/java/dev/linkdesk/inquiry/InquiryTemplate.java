package dev.linkdesk.inquiry;

import java.util.List;

/**
 * What inquiries are made from.
 *
 * @param active inactive templates make no new inquiries
 * @param fields the fields that can be prefilled; empty when only a list was read, which has none
 */
public record InquiryTemplate(String id, String name, boolean active, List<FieldSchema> fields) {
  public InquiryTemplate {
    fields = List.copyOf(fields);
  }
}
