package org.essaim.privacy;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.member.SignedIn;
import org.essaim.shared.problem.Languages;
import org.jboss.resteasy.reactive.RestResponse;

/** A copy of everything that the service keeps about the caller. */
@Path("/me")
@Tag(name = "privacy", description = "One's rights over one's own data")
public class MyDataApi {
    private static final String PDF = "application/pdf";

    private final SignedIn signedIn;
    private final DataCopies copies;
    private final DataPdf pdf;
    private final AuditLog audit;
    private final HttpHeaders headers;

    MyDataApi(SignedIn signedIn, DataCopies copies, DataPdf pdf, AuditLog audit, HttpHeaders headers) {
        this.signedIn = signedIn;
        this.copies = copies;
        this.pdf = pdf;
        this.audit = audit;
        this.headers = headers;
    }

    @GET
    @Path("/data")
    @Produces(MediaType.APPLICATION_JSON)
    @Authenticated
    @Transactional
    @Operation(
            summary = "Download everything kept about me",
            description = "Table by table: with the exact text of each consent, and the trail of what concerns me.")
    public RestResponse<DataCopy> downloadMyData() {
        return attached(copy("json"), "json");
    }

    @GET
    @Path("/data.pdf")
    @Produces(PDF)
    @Authenticated
    @Transactional
    @Operation(summary = "Download everything kept about me, as a document", description = "In French or in English.")
    @APIResponse(
            responseCode = "200",
            description = "The same as JSON, in words",
            content =
                    @Content(
                            mediaType = PDF,
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    public RestResponse<byte[]> downloadMyDataAsPdf() {
        return attached(pdf.of(copy("pdf")), "pdf");
    }

    private DataCopy copy(String format) {
        var person = signedIn.person();
        var copy = copies.of(person.id(), Languages.preferred(headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        audit.done(Actor.person(person.id()), "data.download", null, person.id().toString(), Map.of("format", format));
        return copy;
    }

    private static <T> RestResponse<T> attached(T content, String extension) {
        return RestResponse.ResponseBuilder.ok(content)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"essaim-mes-donnees." + extension + "\"")
                .build();
    }
}
