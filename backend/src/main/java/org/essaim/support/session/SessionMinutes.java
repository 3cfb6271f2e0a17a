package org.essaim.support.session;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.essaim.shared.problem.IllegalTransition;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a session: a draft of the advisers, then shared with the collectivité, which may correct them for fifteen
 * days, then final.
 */
@Entity
public class SessionMinutes {
    /** For how long after they were shared facts can be corrected. */
    static final Duration CORRECTION = Duration.ofDays(15);

    @Id
    private UUID session;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "session_item", joinColumns = @JoinColumn(name = "session"))
    @OrderColumn(name = "position")
    private List<AgendaItem> items = new ArrayList<>();

    private @Nullable String text;
    private @Nullable Instant sharedAt;
    private @Nullable Instant correctionUntil;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SessionMinutes() {}

    SessionMinutes(UUID session, List<AgendaItem> agenda) {
        this.session = session;
        this.items.addAll(agenda);
    }

    /**
     * Writes them anew. Answers whether anything changed.
     *
     * @param isAdviser those of the collectivité correct what was shared with them
     * @throws Refusal {@code illegal-transition} once they are final, {@code not-found} for a draft of the other side
     */
    boolean write(List<AgendaItem> points, @Nullable String said, boolean isAdviser, Instant now) {
        requireReadable(isAdviser);
        if (stateAt(now) == MinutesState.FINAL) {
            throw new IllegalTransition(MinutesState.FINAL, MinutesState.SHARED, MinutesState.FINAL.next());
        }
        var words = said == null || said.isBlank() ? null : said.strip();
        if (items.equals(points) && Objects.equals(text, words)) {
            return false;
        }
        items.clear();
        items.addAll(points);
        text = words;
        return true;
    }

    /** The collectivité reads them from now on, and may correct them for a time. Once more changes nothing. */
    boolean share(Instant now) {
        if (sharedAt != null) {
            return false;
        }
        sharedAt = now;
        correctionUntil = now.plus(CORRECTION);
        return true;
    }

    void requireReadable(boolean isAdviser) {
        if (!isAdviser && sharedAt == null) {
            throw Refusal.notFound();
        }
    }

    /** From when on one side reads what was written: the collectivité from the version that was shared with it. */
    Instant readFrom(boolean isAdviser) {
        return isAdviser || sharedAt == null ? Instant.EPOCH : sharedAt;
    }

    MinutesState stateAt(Instant now) {
        if (correctionUntil == null) {
            return MinutesState.DRAFT;
        }
        return now.isBefore(correctionUntil) ? MinutesState.SHARED : MinutesState.FINAL;
    }

    /** All of it as one text, as it is kept of each version. */
    String content() {
        var points = items.stream()
                .map(item -> item.title() + (item.notes() == null ? "" : "\n" + item.notes()))
                .collect(Collectors.joining("\n\n"));
        return text == null ? points : (points + "\n\n" + text).strip();
    }

    /** What the session is about, which both sides know beforehand. */
    List<AgendaItem> agenda() {
        return items.stream().map(AgendaItem::withoutNotes).toList();
    }

    UUID session() {
        return session;
    }

    List<AgendaItem> items() {
        return List.copyOf(items);
    }

    @Nullable
    String text() {
        return text;
    }

    @Nullable
    Instant sharedAt() {
        return sharedAt;
    }

    @Nullable
    Instant correctionUntil() {
        return correctionUntil;
    }

    int version() {
        return version;
    }
}
