package org.essaim.membership.application;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.network.Networks;
import org.essaim.shared.security.LinkToken;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** How a new member who lost the message that let them in gets it once more. */
@Path("/membership-application/welcome")
@Tag(name = "applications")
public class WelcomeApi {
    private final ApplicationRepository applications;
    private final Networks networks;
    private final Welcome welcome;
    private final Clock clock;

    WelcomeApi(ApplicationRepository applications, Networks networks, Welcome welcome, Clock clock) {
        this.applications = applications;
        this.networks = networks;
        this.welcome = welcome;
        this.clock = clock;
    }

    @POST
    @PermitAll
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Have the message that lets me in sent again",
            description =
                    "To the address of an approved application, with a key for the account to open, once in ten minutes at "
                            + "most; the keys sent before stay good. Answers the same when there is nothing to send.")
    public void sendMyWelcome(@HeaderParam(LinkToken.HEADER) @Size(max = LinkToken.LONGEST) @Nullable String link) {
        var application = applications.byLink(link, clock.instant());
        welcome.writeAgain(application, networks.get(application.network()));
    }
}
