package org.essaim.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** A file as it was handed in; whoever names it decides who reads it. */
@Entity
@Immutable
public class Document {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String name;
    private String mediaType;
    private int size;
    private String sha256;
    private byte[] content;

    @Column(insertable = false, updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    @SuppressWarnings("NullAway.Init")
    Document(String name, String mediaType, String sha256, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.size = content.length;
        this.sha256 = sha256;
        this.content = content.clone();
    }

    public UUID id() {
        return id;
    }

    /** The name of the file, without any folder. */
    public String name() {
        return name;
    }

    /** What the content is, whatever the sender said, such as {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public int size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public byte[] content() {
        return content.clone();
    }
}
