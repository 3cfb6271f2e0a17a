package org.essaim.funding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One reading of the national catalogue, and what it found. */
@Entity
@Table(name = "funding_import")
public class CatalogueRun {
    /** After which a run that has not ended is taken for one whose node stopped. */
    static final Duration LONGEST = Duration.ofHours(2);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_TOLD = 200;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant startedAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ImportFailure failure;

    private int read;
    private int added;
    private int changed;
    private int gone;

    @Column(name = "malformed")
    private String malformed;

    private List<String> unmapped;

    enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /** An item that was left out: its id at the source, and the field that is not what is documented. */
    @Schema(name = "MalformedFunding")
    public record LeftOut(String id, String field) {}

    /** How many were read, new, different, and offered no more. */
    @Schema(name = "FundingImportCounts")
    public record Counts(int read, int added, int changed, int gone) {}

    @SuppressWarnings("NullAway.Init")
    protected CatalogueRun() {}

    @SuppressWarnings("NullAway.Init")
    CatalogueRun(Instant now) {
        state = State.RUNNING;
        startedAt = now;
        malformed = "[]";
        unmapped = List.of();
    }

    void done(Counts counts, List<LeftOut> leftOut, List<String> labels, Instant now) {
        state = State.DONE;
        endedAt = now;
        read = counts.read();
        added = counts.added();
        changed = counts.changed();
        gone = counts.gone();
        unmapped = labels.stream().limit(MOST_TOLD).toList();
        try {
            malformed =
                    JSON.writeValueAsString(leftOut.stream().limit(MOST_TOLD).toList());
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    void failed(ImportFailure why, Instant now) {
        state = State.FAILED;
        endedAt = now;
        failure = why;
    }

    boolean isForsaken(Instant now) {
        return state == State.RUNNING && startedAt.plus(LONGEST).isBefore(now);
    }

    UUID id() {
        return id;
    }

    State state() {
        return state;
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    ImportFailure failure() {
        return failure;
    }

    Counts counts() {
        return new Counts(read, added, changed, gone);
    }

    List<String> unmapped() {
        return unmapped;
    }

    List<LeftOut> leftOut() {
        try {
            return JSON.readValue(malformed, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
