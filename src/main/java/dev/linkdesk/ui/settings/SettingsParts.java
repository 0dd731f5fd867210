package dev.linkdesk.ui.settings;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.TextClipboard;
import dev.linkdesk.ui.shared.Texts;
import java.time.InstantSource;

/** What all settings are built from. */
public record SettingsParts(
    Texts texts,
    RelativeTimes times,
    InstantSource clock,
    Ticker ticker,
    Background background,
    TextClipboard clipboard) {}
