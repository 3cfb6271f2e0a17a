package org.essaim.support.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.essaim.support.track.TrackLetters;
import org.essaim.support.track.TrackReaders.Access;
import org.essaim.support.track.TrackRecipients;

/** What those who take part in a track are written of its documents. */
@ApplicationScoped
class DocumentMails {
    private final TrackLetters letters;
    private final TrackRecipients recipients;

    DocumentMails(TrackLetters letters, TrackRecipients recipients) {
        this.letters = letters;
        this.recipients = recipients;
    }

    /** Tells both sides, but for who added it; not what it is called: it may be gone when they read of it. */
    void added(Access by) {
        var track = by.track();
        recipients.everybody(track.id()).stream()
                .filter(to -> !by.person().equals(to.person()))
                .forEach(to -> letters.write(to, track, "document-added", "/parcours/" + track.id(), Map.of()));
    }
}
