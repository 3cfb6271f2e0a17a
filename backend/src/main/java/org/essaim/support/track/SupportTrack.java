package org.essaim.support.track;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.essaim.network.Network;
import org.essaim.shared.problem.IllegalTransition;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.support.request.Orientation;
import org.essaim.support.request.RequestKind;
import org.essaim.support.request.SupportRequest;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A collectivité is accompanied, from its qualified request to the closing review. */
@Entity
public class SupportTrack {
    /** After so many sessions in a row to which nobody came, a pause is suggested. */
    private static final int MISSED_BEFORE_PAUSE = 2;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String network;
    private @Nullable UUID request;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    private String collectivity;
    private @Nullable String place;
    private String subject;

    @Enumerated(EnumType.STRING)
    private TrackMode mode;

    private @Nullable Integer cadenceWeeks;
    private @Nullable String objectives;
    private List<String> themes = List.of();

    @Enumerated(EnumType.STRING)
    private TrackState state = TrackState.ACTIVE;

    private LocalDate openedOn;
    private LocalDate rhythmFrom;
    private @Nullable LocalDate resumedOn;
    private int missed;
    private @Nullable String pauseReason;
    private @Nullable LocalDate endedOn;

    @Embedded
    private @Nullable Review review;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SupportTrack() {}

    @SuppressWarnings("NullAway.Init")
    SupportTrack(SupportRequest from, Orientation orientation, @Nullable Integer cadenceWeeks, LocalDate today) {
        network = from.network();
        request = from.id();
        kind = from.kind();
        collectivity = from.contact().collectivity();
        place = from.contact().place();
        subject = from.subject();
        openedOn = today;
        rhythmFrom = today;
        follow(orientation, cadenceWeeks);
    }

    /** The request was qualified otherwise, before any session was planned. */
    final void follow(Orientation orientation, @Nullable Integer weeks) {
        mode = TrackMode.of(orientation);
        cadenceWeeks = weeks;
    }

    /** Says what is aimed at, on which themes, and at what rhythm. */
    void plan(@Nullable String aims, List<String> practices, @Nullable Integer weeks) {
        requireGoingOn();
        if ((mode == TrackMode.ONE_OFF) != (weeks == null)) {
            throw Refusal.unprocessable("cadenceWeeks", mode == TrackMode.ONE_OFF ? "only for a rhythm" : "needed");
        }
        objectives = aims == null || aims.isBlank() ? null : aims.strip();
        themes = practices.stream().distinct().toList();
        cadenceWeeks = weeks;
    }

    /**
     * Goes on as a programme, with all that was said in it so far.
     *
     * @param weeks the rhythm of a track that has none yet; none leaves the one it has
     * @throws Refusal {@code conflict} once it is over
     */
    public void becomeProgramme(@Nullable Integer weeks, LocalDate today) {
        if (state == TrackState.CLOSED) {
            throw new Refusal(ProblemType.CONFLICT, "The track is %s.".formatted(state));
        }
        if (weeks == null && cadenceWeeks == null) {
            throw Refusal.unprocessable("cadenceWeeks", "needed");
        }
        rhythmFrom = cadenceWeeks == null ? today : rhythmFrom;
        cadenceWeeks = weeks == null ? cadenceWeeks : weeks;
        mode = TrackMode.PROGRAMME;
    }

    void pause(String reason) {
        go(TrackState.PAUSED);
        pauseReason = reason.strip();
    }

    /** Goes on after a pause, which counts from then: nobody is late for a time when nothing was expected. */
    void resume(LocalDate today) {
        go(TrackState.ACTIVE);
        pauseReason = null;
        rhythmFrom = today;
        resumedOn = today;
        missed = 0;
    }

    /** Ends with what came of it. */
    void close(Review said, LocalDate today) {
        go(TrackState.CLOSED);
        pauseReason = null;
        endedOn = today;
        review = said.stripped();
    }

    /**
     * The next session is reckoned from the last that was held, or from when the track began or went on, whichever is later.
     *
     * @param noted its sessions of which that is known, the latest first
     */
    public void reckon(List<NotedSession> noted) {
        var from = resumedOn == null ? openedOn : resumedOn;
        rhythmFrom = noted.stream()
                .filter(NotedSession::wasHeld)
                .map(NotedSession::day)
                .findFirst()
                .filter(day -> day.isAfter(from))
                .orElse(from);
        missed = Math.toIntExact(noted.stream()
                .takeWhile(session -> !session.wasHeld())
                .filter(session -> !session.day().isBefore(from))
                .count());
    }

    /** @throws Refusal {@code conflict} unless it goes on */
    public void requireGoingOn() {
        if (state != TrackState.ACTIVE) {
            throw new Refusal(ProblemType.CONFLICT, "The track is %s.".formatted(state));
        }
    }

    boolean suggestsPause() {
        return state == TrackState.ACTIVE && missed >= MISSED_BEFORE_PAUSE;
    }

    /** When the next session is due; never without a rhythm, nor during a pause, nor afterwards. */
    public @Nullable Rhythm rhythm(Network of) {
        return state != TrackState.ACTIVE || cadenceWeeks == null
                ? null
                : Rhythm.after(rhythmFrom, cadenceWeeks, of.cadenceMinWeeks(), of.cadenceMaxWeeks());
    }

    private void go(TrackState next) {
        if (!state.next().contains(next)) {
            throw new IllegalTransition(state, next, state.next());
        }
        state = next;
    }

    public UUID id() {
        return id;
    }

    public String network() {
        return network;
    }

    public @Nullable UUID request() {
        return request;
    }

    RequestKind kind() {
        return kind;
    }

    public String collectivity() {
        return collectivity;
    }

    public @Nullable String place() {
        return place;
    }

    public String subject() {
        return subject;
    }

    public TrackMode mode() {
        return mode;
    }

    public @Nullable Integer cadenceWeeks() {
        return cadenceWeeks;
    }

    @Nullable
    String objectives() {
        return objectives;
    }

    List<String> themes() {
        return themes;
    }

    public TrackState state() {
        return state;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    @Nullable
    String pauseReason() {
        return pauseReason;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    @Nullable
    Review review() {
        return review;
    }

    int version() {
        return version;
    }
}
