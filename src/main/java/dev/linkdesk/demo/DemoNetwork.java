package dev.linkdesk.demo;

/**
 * Where a made-up visit came from. Of a real visit to the demo nothing is known: it comes from the
 * computer that the demo runs on.
 *
 * @param countryCode two letters
 * @param organization who runs the network
 */
record DemoNetwork(
    String countryCode, String countryName, String organization, boolean datacenter) {}
