package org.essaim.me;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.consent.Audience;
import org.essaim.directory.Directory;
import org.essaim.directory.DirectoryEntryView;
import org.essaim.directory.ListedPerson;
import org.essaim.directory.Reader;
import org.essaim.member.Belongings;
import org.essaim.member.SignedIn;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.partner.DirectoryPull;
import org.essaim.place.Gazetteer;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One's own entry through the eyes of those to whom one may be shown. */
@Path("/me/networks/{slug}/entry/preview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
public class MyEntryPreviewApi {
    private final SignedIn signedIn;
    private final Networks networks;
    private final Belongings belongings;
    private final Directory directory;
    private final DirectoryPull pull;
    private final Gazetteer gazetteer;

    MyEntryPreviewApi(
            SignedIn signedIn,
            Networks networks,
            Belongings belongings,
            Directory directory,
            DirectoryPull pull,
            Gazetteer gazetteer) {
        this.signedIn = signedIn;
        this.networks = networks;
        this.belongings = belongings;
        this.directory = directory;
        this.pull = pull;
        this.gazetteer = gazetteer;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            summary = "See my entry as others see it",
            description = "What a member, a visitor or a partner sees of me with the consents that hold now.")
    public EntryPreview previewMyEntry(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestQuery @NotNull Audience as,
            @RestQuery @Parameter(description = "The partner, for the audience PARTNER") @Nullable UUID partner) {
        var person = signedIn.person().id();
        var network = networks.get(slug).require(Module.DIRECTORY).slug();
        if (!belongings.isMember(person, network)) {
            throw Refusal.notFound();
        }
        return switch (as) {
            case NETWORK -> seen(Reader.member(network), person);
            case PUBLIC -> seen(Reader.anyone(network), person);
            case PARTNER -> seenBy(partner, network, person);
            case TESTIMONIAL, PHOTO -> throw Refusal.invalidParameter("as", "shows no entry");
        };
    }

    private EntryPreview seen(Reader reader, UUID person) {
        return preview(reader, directory.findPerson(reader, person));
    }

    private EntryPreview seenBy(@Nullable UUID partner, String network, UUID person) {
        if (partner == null) {
            throw Refusal.invalidParameter("partner", "which partner?");
        }
        return preview(Reader.partner(network, partner), pull.find(network, partner, person));
    }

    private EntryPreview preview(Reader reader, Optional<ListedPerson> seen) {
        return seen.map(listed -> new EntryPreview(true, DirectoryEntryView.of(listed, reader, gazetteer)))
                .orElseGet(() -> new EntryPreview(false, null));
    }
}
