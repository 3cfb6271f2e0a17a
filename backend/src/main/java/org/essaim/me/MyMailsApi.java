package org.essaim.me;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.mail.Frequency;
import org.essaim.mail.MailPreferences;
import org.essaim.mail.Topic;
import org.essaim.member.SignedIn;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** How often one wants to be written to, topic by topic. */
@Path("/me/mail-preferences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "mail")
public class MyMailsApi {
    private final SignedIn signedIn;
    private final MailPreferences preferences;
    private final MyTrail trail;

    MyMailsApi(SignedIn signedIn, MailPreferences preferences, MyTrail trail) {
        this.signedIn = signedIn;
        this.preferences = preferences;
        this.trail = trail;
    }

    /** What one is written about, and how often. */
    public record MailPreferenceList(List<MailPreference> items) {}

    /** How often one is written to about a topic; what concerns one's own rights is not among them. */
    public record MailPreference(Topic topic, Frequency frequency) {}

    /** The wish for one topic. */
    public record FrequencyChange(@NotNull Frequency frequency) {}

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "Get how often I am written to", description = "For each topic that can be refused.")
    public MailPreferenceList getMyMailPreferences() {
        return new MailPreferenceList(preferences.of(signedIn.person().id()).entrySet().stream()
                .map(wish -> new MailPreference(wish.getKey(), wish.getValue()))
                .toList());
    }

    @PUT
    @Path("/{topic}")
    @Authenticated
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(204)
    @Operation(
            summary = "Say how often I want to be written to about a topic",
            description = "What waits follows it too. What concerns one's own rights cannot be refused (422).")
    public void changeMyMailPreference(@RestPath Topic topic, @NotNull @Valid FrequencyChange change) {
        var person = signedIn.writer();
        preferences.set(person.id(), topic, change.frequency());
        trail.done(person, "mail.prefer", null, person.id(), Map.of("topic", topic, "frequency", change.frequency()));
    }
}
