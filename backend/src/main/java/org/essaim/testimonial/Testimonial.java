package org.essaim.testimonial;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A few words of a member about their network. */
@Entity
public class Testimonial {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String network;
    private UUID person;
    private String quote;

    @Enumerated(EnumType.STRING)
    private TestimonialState state;

    private Instant submittedAt;
    private @Nullable Instant reviewedAt;
    private @Nullable UUID reviewedBy;
    private @Nullable String reason;
    private @Nullable UUID portrait;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Testimonial() {}

    @SuppressWarnings("NullAway.Init")
    Testimonial(String network, UUID person, String quote, Instant now) {
        this.network = network;
        this.person = person;
        write(quote, now);
    }

    /** Other words are reviewed again before they are shown. */
    void write(String words, Instant now) {
        quote = words.strip();
        submit(now);
    }

    /**
     * Another portrait is reviewed, with the words, before it is shown.
     *
     * @param document the file; the one before goes
     */
    void show(UUID document, Instant now) {
        portrait = document;
        submit(now);
    }

    /** Takes the portrait away; the words stay as they were reviewed. */
    void removePortrait() {
        portrait = null;
    }

    private void submit(Instant now) {
        state = TestimonialState.SUBMITTED;
        submittedAt = now;
        reviewedAt = null;
        reviewedBy = null;
        reason = null;
    }

    /**
     * Publishes or refuses; a published one can be taken down later.
     *
     * @throws Refusal {@code conflict} when that is what was decided already
     */
    void review(boolean publish, @Nullable String why, UUID by, Instant now) {
        var next = publish ? TestimonialState.PUBLISHED : TestimonialState.REFUSED;
        if (state == next) {
            throw new Refusal(ProblemType.CONFLICT, "It is decided already.");
        }
        state = next;
        reviewedAt = now;
        reviewedBy = by;
        reason = publish ? null : why;
    }

    public UUID id() {
        return id;
    }

    public String network() {
        return network;
    }

    public UUID person() {
        return person;
    }

    public String quote() {
        return quote;
    }

    public TestimonialState state() {
        return state;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** The file of the portrait, among the documents. */
    public @Nullable UUID portrait() {
        return portrait;
    }

    public int version() {
        return version;
    }
}
