package org.essaim.support.request;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.essaim.shared.problem.IllegalTransition;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody asks for support, for a collectivité; an adviser says what becomes of it. */
@Entity
public class SupportRequest {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String network;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    private RequestChannel channel;

    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.NEW;

    private @Nullable UUID booking;
    private @Nullable UUID requester;

    @Embedded
    private Requester contact;

    @Embedded
    private Said said;

    private @Nullable String nextStep;
    private @Nullable Integer minutes;
    private Instant receivedAt;
    private @Nullable String sourceSha256;
    private @Nullable UUID assignee;
    private List<String> topics = List.of();

    @Embedded
    private @Nullable Assessment assessment;

    private @Nullable Instant firstMeetingAt;
    private @Nullable Instant closedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SupportRequest() {}

    @SuppressWarnings("NullAway.Init")
    SupportRequest(
            String network, RequestKind kind, RequestChannel channel, Requester contact, Said said, Instant now) {
        this.network = network;
        this.kind = kind;
        this.channel = channel;
        this.contact = contact;
        this.said = said;
        this.receivedAt = now;
    }

    SupportRequest of(UUID person) {
        requester = person;
        return this;
    }

    SupportRequest fromPlace(String sourceOfTheWeb) {
        sourceSha256 = sourceOfTheWeb;
        return this;
    }

    SupportRequest about(UUID booked, @Nullable UUID host) {
        booking = booked;
        assignee = host;
        return this;
    }

    /** An adviser who has just put the telephone down says what comes next, and how long it took. */
    SupportRequest notedBy(UUID adviser, @Nullable String next, @Nullable Integer howLong) {
        assignee = adviser;
        nextStep = Said.stripped(next);
        minutes = howLong;
        return this;
    }

    /** Somebody takes it upon themself, or gives it back; what they noted as the next step may change with it. */
    void assign(@Nullable UUID adviser, @Nullable String next) {
        if (state.isOver()) {
            throw new IllegalTransition(state, state, state.next());
        }
        assignee = adviser;
        nextStep = Said.stripped(next);
    }

    /**
     * Says what becomes of it. What was said is corrected as long as no session was planned.
     *
     * @throws IllegalTransition when it is too far for that
     */
    void qualify(Qualification said, UUID by, Instant now) {
        var next = said.orientation().leadsTo();
        if (next != state) {
            go(next);
        }
        topics = said.topics().stream().sorted().map(Enum::name).toList();
        assessment = assessment().corrected(said, now);
        assignee = assignee == null ? by : assignee;
        sourceSha256 = null;
        if (state.isOver()) {
            closedAt = now;
        }
    }

    /** A first session is planned; more of them change nothing. */
    public void planned() {
        if (state == RequestState.QUALIFIED) {
            go(RequestState.PLANNED);
        }
    }

    /** Both sides met, at that time; the first of them counts. */
    public void met(Instant at) {
        if (firstMeetingAt == null || at.isBefore(firstMeetingAt)) {
            firstMeetingAt = at;
        }
    }

    /** Both sides did not meet at that time after all; what was the first time instead, if they ever did. */
    public void notMet(Instant at, @Nullable Instant first) {
        if (at.equals(firstMeetingAt)) {
            firstMeetingAt = first;
        }
    }

    /** A session of its support was held. */
    public void begun() {
        if (state == RequestState.QUALIFIED || state == RequestState.PLANNED) {
            go(RequestState.IN_SUPPORT);
        }
    }

    /** The meeting that was booked is off before anybody said what becomes of it. Answers whether anything changed. */
    boolean lapse(Instant now) {
        if (state != RequestState.NEW) {
            return false;
        }
        state = RequestState.CLOSED;
        closedAt = now;
        sourceSha256 = null;
        return true;
    }

    /** The support is over. */
    public void close(Instant now) {
        go(RequestState.CLOSED);
        closedAt = now;
    }

    private void go(RequestState next) {
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

    public RequestKind kind() {
        return kind;
    }

    RequestChannel channel() {
        return channel;
    }

    RequestState state() {
        return state;
    }

    @Nullable
    UUID booking() {
        return booking;
    }

    public @Nullable UUID requester() {
        return requester;
    }

    public Requester contact() {
        return contact;
    }

    public String subject() {
        return said.subject();
    }

    Said said() {
        return said;
    }

    @Nullable
    String nextStep() {
        return nextStep;
    }

    @Nullable
    Integer minutes() {
        return minutes;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    public @Nullable UUID assignee() {
        return assignee;
    }

    List<SupportTopic> topics() {
        return topics.stream().map(SupportTopic::valueOf).toList();
    }

    Assessment assessment() {
        return assessment == null ? Assessment.NONE : assessment;
    }

    @Nullable
    Instant firstMeetingAt() {
        return firstMeetingAt;
    }

    int version() {
        return version;
    }
}
