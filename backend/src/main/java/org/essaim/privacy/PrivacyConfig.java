package org.essaim.privacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Period;
import java.util.Optional;

/** How long things are kept and when people are told: the defaults are the rule, {@code GET /rules} shows those in force. */
@ConfigMapping(prefix = "essaim.privacy")
interface PrivacyConfig {
    /** To answer a request about one's data (GDPR, art. 12(3)). */
    @WithDefault("P1M")
    Period answerWithin();

    /** Once, for a complex one, with a reason (the same article). */
    @WithDefault("P2M")
    Period answerExtension();

    /** Of silence, before a person is told that they will be erased. */
    @WithDefault("P23M")
    Period inactivityWarning();

    /** Of silence, before a person is erased; never less after the warning than the difference of both. */
    @WithDefault("P24M")
    Period inactivityErasure();

    /** Before the erasure, when a person is told a second time. */
    @WithDefault("P7D")
    Period inactivityReminder();

    /** After the end of a membership or of a seat; and of somebody without either, who never signed in. */
    @WithDefault("P24M")
    Period formerMembers();

    /** Of a fee, after its year or that in which it was paid; the database keeps ten years in any case. */
    @WithDefault("P10Y")
    Period fees();

    /** Of what is known of a mail, after it left or was given up. */
    @WithDefault("P13M")
    Period endedMails();

    /** Of an import, and of which line wrote what. */
    @WithDefault("P24M")
    Period imports();

    /** Of the trail; the database keeps six months in any case. */
    @WithDefault("P12M")
    Period trail();

    /** Of who took the directory away in a file; the database keeps six months in any case. */
    @WithDefault("P12M")
    Period exports();

    /** Of the proof of a consent, after its withdrawal; the database keeps a year in any case. */
    @WithDefault("P5Y")
    Period consentProof();

    /** Of an answered request about one's data. */
    @WithDefault("P5Y")
    Period answeredRequests();

    /** The file that keeps the erasures beside the data, so that a restored backup brings nobody back. */
    Optional<Path> erasureRegister();
}
