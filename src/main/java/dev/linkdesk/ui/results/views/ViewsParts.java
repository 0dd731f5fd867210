package dev.linkdesk.ui.results.views;

/**
 * What the views work with beyond what all of the results do.
 *
 * @param mine what was made from here
 * @param browsed everything in Persona, asked with the urgency of a person
 * @param changes what changes in Persona while everything is browsed
 */
public record ViewsParts(Mine mine, BrowsedInquiries browsed, Changes changes) {}
