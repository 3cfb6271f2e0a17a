package org.essaim.directory.export;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.directory.Directory;
import org.essaim.directory.DirectoryConditions;
import org.essaim.directory.Readers;
import org.essaim.directory.export.Export.Requester;
import org.essaim.member.SignedIn;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.place.Gazetteer;
import org.essaim.shared.http.Streams;
import org.essaim.shared.http.Text;
import org.essaim.shared.limits.Subscriber;
import org.essaim.shared.problem.Languages;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.AnyReader;
import org.essaim.shared.security.Caller;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The directory of a network in a file: whom the page shows to the same reader, all of them. */
@Path("/networks/{slug}/directory.{format:" + FileFormat.EXTENSIONS + "}")
@Tag(name = "directory")
public class DirectoryFilesApi {
    private static final String PUBLIC = "public";

    private final Networks networks;
    private final Readers readers;
    private final Caller caller;
    private final SignedIn signedIn;
    private final Directory directory;
    private final DirectoryFiles files;
    private final Streams streams;
    private final RoutingContext exchange;
    private final Gazetteer gazetteer;
    private final HttpHeaders headers;
    private final Clock clock;

    DirectoryFilesApi(
            Networks networks,
            Readers readers,
            Caller caller,
            SignedIn signedIn,
            Directory directory,
            DirectoryFiles files,
            Streams streams,
            RoutingContext exchange,
            Gazetteer gazetteer,
            HttpHeaders headers,
            Clock clock) {
        this.networks = networks;
        this.readers = readers;
        this.caller = caller;
        this.signedIn = signedIn;
        this.directory = directory;
        this.files = files;
        this.streams = streams;
        this.exchange = exchange;
        this.gazetteer = gazetteer;
        this.headers = headers;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @AnyReader
    @Operation(
            summary = "Take the directory of a network away in a file",
            description =
                    "The people whom the same caller finds on the page, with the same fields, all of them; also "
                            + "reached by `Accept` at `/networks/{slug}/directory`. Whoever is signed in says what for, and "
                            + "every file is logged; one at a time, within ten minutes. Contacts (vcf) are those who opened an address or a number to the caller.")
    @APIResponse(
            responseCode = "200",
            description = "The file, written as it is read",
            content = {
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/vcard", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/geo+json", schema = @Schema(type = SchemaType.OBJECT))
            })
    public RestResponse<StreamingOutput> exportDirectory(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestPath
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"ndjson", "csv", "xlsx", "vcf", "geojson"}))
                    String format,
            @RestQuery
                    @Size(max = 200)
                    @Parameter(
                            description = "What the file is for; needed from whoever is signed in",
                            example = "convier à la rencontre de janvier")
                    @Nullable
                    String purpose,
            @BeanParam @Valid DirectoryConditions conditions) {
        var network = networks.get(slug).require(Module.DIRECTORY);
        var requester = requester();
        var export = new Export(
                network,
                readers.of(slug),
                conditions.query(gazetteer, named -> directory.territory(slug, named)),
                FileFormat.ofExtension(format),
                requester,
                requester == null ? PUBLIC : stated(purpose));
        var locale = Languages.preferred(headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var client =
                requester == null ? Subscriber.of(exchange) : requester.person().toString();
        StreamingOutput file = out -> files.write(export, locale, client, out);
        return RestResponse.ResponseBuilder.ok(streams.limited(file))
                .header(HttpHeaders.CONTENT_TYPE, export.format().contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name(export)))
                .build();
    }

    private @Nullable Requester requester() {
        if (caller.isAnonymous()) {
            return null;
        }
        var person = signedIn.person();
        return new Requester(person.id(), person.fullName());
    }

    private static String stated(@Nullable String purpose) {
        var stated = Text.parameter("purpose", purpose, 200);
        if (stated == null) {
            throw Refusal.invalidParameter("purpose", "say what the file is for");
        }
        return stated;
    }

    private String name(Export export) {
        return "%s-%s.%s"
                .formatted(
                        export.network().slug(),
                        LocalDate.now(clock),
                        export.format().extension());
    }
}
