package org.essaim.membership.charter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.essaim.shared.security.LinkToken;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** The charter of a network as it was published one day; another wording is another version. */
@Entity
public class CharterVersion {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String network;
    private String version;
    private String title;
    private String text;

    @Column(name = "sha256")
    private String sha256;

    @Generated
    private Instant publishedAt;

    private @Nullable LocalDate reacceptBefore;

    @SuppressWarnings("NullAway.Init")
    protected CharterVersion() {}

    @SuppressWarnings("NullAway.Init")
    CharterVersion(String network, NewCharter charter, @Nullable LocalDate reacceptBefore) {
        this.network = network;
        this.version = charter.version();
        this.title = charter.title().strip();
        this.text = charter.text().strip();
        this.sha256 = LinkToken.sha256(title + "\n\n" + text);
        this.reacceptBefore = reacceptBefore;
    }

    /** Whether these are the version and the very words that somebody read. */
    public boolean isWhatWasRead(@Nullable AcceptedCharter accepted) {
        return accepted != null
                && accepted.version().equals(version)
                && accepted.sha256().equals(sha256);
    }

    public UUID id() {
        return id;
    }

    public String network() {
        return network;
    }

    public String version() {
        return version;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    /** That of the title, an empty line and the text, in UTF-8. */
    public String sha256() {
        return sha256;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** Until when members are asked to accept it; none for the first version. */
    public @Nullable LocalDate reacceptBefore() {
        return reacceptBefore;
    }
}
