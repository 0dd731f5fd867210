/**
 * The workspaces, which say in which Persona account and environment Linkdesk works and are files
 * of their owner alone, and the places of their keys: the system's key store, a vault with a
 * passphrase, or this run's memory. A key is never in a workspace's file. Of ours it imports {@code
 * inquiry} only; Gson writes and reads the files, and java-keyring is used nowhere else.
 */
@NullMarked
package dev.linkdesk.workspace;

import org.jspecify.annotations.NullMarked;
