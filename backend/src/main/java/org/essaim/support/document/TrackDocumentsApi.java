package org.essaim.support.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.quarkus.security.ForbiddenException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.document.Documents;
import org.essaim.document.Documents.Received;
import org.essaim.document.FileEnding;
import org.essaim.shared.http.AcceptsUpTo;
import org.essaim.shared.problem.Refusal;
import org.essaim.support.track.TrackReaders;
import org.essaim.support.track.TrackReaders.Access;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The documents of a track: both sides add and read them, nobody else learns that they exist. */
@Path("/tracks/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "support")
public class TrackDocumentsApi {
    private static final long MOST_BYTES = 10 * AcceptsUpTo.MEGABYTE;

    private final TrackReaders readers;
    private final TrackDocuments repository;
    private final Documents documents;
    private final DocumentMails mails;
    private final AuditLog audit;
    private final Clock clock;

    TrackDocumentsApi(
            TrackReaders readers,
            TrackDocuments repository,
            Documents documents,
            DocumentMails mails,
            AuditLog audit,
            Clock clock) {
        this.readers = readers;
        this.repository = repository;
        this.documents = documents;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List the documents of a track", description = "The latest first.")
    public TrackDocumentView.Documents listTrackDocuments(@RestPath UUID id) {
        return new TrackDocumentView.Documents(repository.listFor(readers.require(id)));
    }

    @POST
    @Authenticated
    @ResponseStatus(204)
    @AcceptsUpTo(MOST_BYTES)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Add a document to a track",
            description = "A PDF, ODT, ODS, DOCX, XLSX, PNG or JPEG of at most 10 MB, told by its content; none with "
                    + "macros. `conflict` once there are fifty, or the track is over.")
    public void addTrackDocument(
            @RestPath UUID id,
            @RestQuery @NotBlank @Size(max = 160) String title,
            @RestQuery @NotNull @Size(min = 1, max = 200) String name,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream file) {
        QuarkusTransaction.requiringNew().run(() -> readers.require(id));
        var received = documents.read(file, name, Documents.WORK, Math.toIntExact(MOST_BYTES));
        QuarkusTransaction.requiringNew().run(() -> add(id, received, title));
    }

    private void add(UUID id, Received received, String title) {
        var access = readers.require(id);
        repository.requireRoom(access.track());
        var added = new TrackDocument(access, documents.keep(received), title, clock.instant());
        repository.persistAndFlush(added);
        written("track.add-document", access, added);
        mails.added(access);
    }

    @GET
    @Path("/{document}")
    @Authenticated
    @Transactional
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Get a document of a track", description = "To be saved, never shown in the browser.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> getTrackDocument(@RestPath UUID id, @RestPath UUID document) {
        var file = documents
                .find(repository.get(readers.require(id).track().id(), document).document())
                .orElseThrow(Refusal::notFound);
        var name = URLEncoder.encode(FileEnding.trueName(file.name(), file.mediaType()), StandardCharsets.UTF_8);
        return RestResponse.ResponseBuilder.ok(file.content())
                .type(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name.replace("+", "%20"))
                .build();
    }

    @DELETE
    @Path("/{document}")
    @Authenticated
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Remove a document of a track",
            description = "Advisers remove any, the others what they added themselves; nothing of it is kept.")
    public void removeTrackDocument(@RestPath UUID id, @RestPath UUID document) {
        var access = readers.require(id);
        var removed = repository.get(access.track().id(), document);
        if (!removed.isRemovedBy(access)) {
            throw new ForbiddenException();
        }
        repository.delete(removed);
        repository.flush();
        written("track.remove-document", access, removed);
    }

    private void written(String action, Access access, TrackDocument document) {
        var track = access.track();
        audit.done(
                Actor.person(access.person()),
                action,
                track.network(),
                track.id().toString(),
                Map.of("document", document.id().toString()));
    }
}
