package org.essaim.mail;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.mail.FailedMails.FailedMail;
import org.essaim.shared.paging.Links;
import org.essaim.shared.security.FunctionRequired;
import org.essaim.shared.security.NetworkFunction;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a network could not deliver, for those who can ask people for another address. */
@Path("/networks/{slug}/undelivered-mails")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "mail")
public class MailsApi {
    private final FailedMails mails;

    MailsApi(FailedMails mails) {
        this.mails = mails;
    }

    /** A page of mails that were given up. */
    public record UndeliveredMails(
            List<FailedMail> items, @Nullable String next) {}

    @GET
    @Authenticated
    @FunctionRequired(NetworkFunction.ADMINISTRATION)
    @Transactional
    @Operation(
            summary = "List the mails that could not be delivered, the latest first",
            description =
                    "After a day of trying, or because the address was refused. Neither address nor words are kept.")
    public RestResponse<UndeliveredMails> listUndeliveredMails(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestQuery @Size(max = 400) @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @RestQuery @Min(1) @Max(100) @DefaultValue("50") int limit,
            UriInfo uri) {
        var page = mails.list(slug, after, limit);
        return RestResponse.ResponseBuilder.ok(new UndeliveredMails(page.items(), page.next()))
                .header(HttpHeaders.LINK, Links.next(uri, page.next()))
                .build();
    }
}
