package dev.linkdesk.demo;

/** A JSON:API resource identifier, such as {@code verification/selfie} {@code ver_…}. */
record Ref(String type, String id) {}
