package org.essaim.support.session;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.problem.Refusal;
import org.essaim.support.request.Advisers;
import org.essaim.support.track.TrackReaders;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The minutes of a session: those of the advisers until they are shared, then of both sides. */
@Path("/tracks/{id}/sessions/{session}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "support")
public class MinutesApi {
    private static final int MOST_REMARKS = 200;

    private final TrackReaders readers;
    private final SessionRepository repository;
    private final Sessions sessions;
    private final SessionMails mails;
    private final MinutesPdf pdf;
    private final Advisers advisers;
    private final Clock clock;

    MinutesApi(
            TrackReaders readers,
            SessionRepository repository,
            Sessions sessions,
            SessionMails mails,
            MinutesPdf pdf,
            Advisers advisers,
            Clock clock) {
        this.readers = readers;
        this.repository = repository;
        this.sessions = sessions;
        this.mails = mails;
        this.pdf = pdf;
        this.advisers = advisers;
        this.clock = clock;
    }

    /** Minutes as they are written. */
    @Schema(name = "WrittenMinutes")
    public record Written(
            @NotNull @Size(max = 20) @Valid List<@NotNull AgendaItem> items,
            @Nullable @Size(max = 20000) String text) {}

    /** A remark on minutes. */
    @Schema(name = "NewSessionRemark")
    public record NewRemark(@NotBlank @Size(max = 2000) String body) {}

    @GET
    @Path("/minutes")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Read the minutes of a session",
            description = "A draft is known to the advisers of the track alone.")
    public MinutesView getMinutes(@RestPath UUID id, @RestPath UUID session) {
        var access = readers.require(id);
        return view(minutes(id, session, access.isAdviser()), access.isAdviser());
    }

    @PUT
    @Path("/minutes")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Write the minutes of a session",
            description =
                    "By the advisers; by the collectivité too for fifteen days once they are shared. Each version is kept. "
                            + "`precondition-failed` when somebody else has written since they were read.")
    public MinutesView writeMinutes(
            @RestPath UUID id,
            @RestPath UUID session,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Written said) {
        var access = readers.require(id);
        repository.lock(id, session);
        var minutes = minutes(id, session, access.isAdviser());
        EntityTags.requireMatch(ifMatch, minutes.version());
        if (minutes.write(said.items(), said.text(), access.isAdviser(), clock.instant())) {
            repository.keepVersion(minutes, access.person(), clock.instant());
            sessions.written(access.track(), "write-minutes", Actor.person(access.person()));
        }
        return view(minutes, access.isAdviser());
    }

    @PUT
    @Path("/minutes/sharing")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Share the minutes of a session",
            description = "The collectivité is told, and may correct them for fifteen days.")
    public MinutesView shareMinutes(@RestPath UUID id, @RestPath UUID session) {
        var access = readers.require(id);
        access.asAdviser();
        var found = repository.lock(id, session);
        var minutes = minutes(id, session, true);
        if (minutes.share(clock.instant())) {
            repository.keepVersion(minutes, access.person(), clock.instant());
            sessions.written(access.track(), "share-minutes", Actor.person(access.person()));
            mails.tell(found, access.track(), "minutes-shared");
        }
        return view(minutes, true);
    }

    @POST
    @Path("/remarks")
    @Authenticated
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Remark on the minutes of a session", description = "By either side, once they are shared.")
    public void addRemark(@RestPath UUID id, @RestPath UUID session, @NotNull @Valid NewRemark said) {
        var access = readers.require(id);
        repository.lock(id, session);
        if (minutes(id, session, access.isAdviser()).sharedAt() == null) {
            throw Refusal.unprocessable("body", "the minutes are not shared yet");
        }
        if (repository.remarks(session).size() >= MOST_REMARKS) {
            throw Refusal.unprocessable("body", "%d at most".formatted(MOST_REMARKS));
        }
        repository.add(new SessionRemark(session, access.person(), said.body(), clock.instant()));
    }

    @GET
    @Path("/minutes.pdf")
    @Authenticated
    @Transactional
    @Produces("application/pdf")
    @Operation(summary = "Read the minutes of a session as a document")
    @APIResponse(
            responseCode = "200",
            description = "A tagged PDF",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    public byte[] getMinutesDocument(@RestPath UUID id, @RestPath UUID session) {
        var access = readers.require(id);
        var minutes = minutes(id, session, access.isAdviser());
        return pdf.write(repository.get(id, session), minutes, access.track());
    }

    private SessionMinutes minutes(UUID track, UUID session, boolean isAdviser) {
        repository.get(track, session);
        var minutes = repository.minutes(session);
        minutes.requireReadable(isAdviser);
        return minutes;
    }

    private MinutesView view(SessionMinutes minutes, boolean isAdviser) {
        repository.flush();
        var remarks = repository.remarks(minutes.session());
        var names = advisers.names(remarks.stream().map(SessionRemark::person).toList());
        return new MinutesView(
                minutes.stateAt(clock.instant()),
                minutes.items(),
                minutes.text(),
                minutes.sharedAt(),
                minutes.correctionUntil(),
                remarks.stream()
                        .map(remark -> new MinutesView.RemarkView(
                                remark.person() == null ? null : names.get(remark.person()),
                                remark.body(),
                                remark.writtenAt()))
                        .toList(),
                repository.versions(minutes.session(), minutes.readFrom(isAdviser)),
                minutes.version());
    }
}
