package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.inquiry.HostedFlow;
import dev.linkdesk.ui.shared.CopyShelf;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the form needs beside what the whole screen shares.
 *
 * @param search goes to the Results screen and looks there for a reference ID
 * @param environment where the workspace's answers came from; empty before the first one
 */
public record FormParts(
    CopyShelf shelf,
    HostedFlow hostedFlow,
    Supplier<Optional<EnvironmentIds>> environment,
    Consumer<String> search) {}
