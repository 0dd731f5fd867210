package dev.linkdesk.ui.shared;

/**
 * A number for people with what it counts, both in words.
 *
 * @param detail what goes with it, for example a share; empty for nothing
 */
public record Figure(String label, String value, String detail) {}
