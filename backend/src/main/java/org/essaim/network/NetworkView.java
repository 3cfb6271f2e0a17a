package org.essaim.network;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.network.MembershipPolicy.Subject;
import org.essaim.network.MembershipPolicy.Term;
import org.essaim.place.Gazetteer;
import org.essaim.place.PlaceRef;
import org.jspecify.annotations.Nullable;

/** A network as the API shows it to everyone. */
public record NetworkView(
        @Schema(examples = "territoires44") String slug,
        @Schema(examples = "Territoires44") String name,
        NetworkKind kind,
        @Schema(description = "What it is, in one line.") String tagline,
        String description,
        @Schema(description = "What its members want.") List<String> aims,

        @Schema(description = "What its members find in it.")
        List<String> offers,

        @Schema(description = "Where it acts; empty for all of France.")
        List<PlaceRef> perimeter,

        @Schema(description = "The parts of the product it uses; the others answer `module-disabled`.")
        List<Module> modules,

        @Schema(description = "Whether to belong to it may reveal political opinions (GDPR, art. 9).")
        boolean sensitive,

        NetworkMembership membership,
        NetworkContact contact,

        @Schema(description = "Its colour.", examples = "#1F6F50")
        String accent) {

    static NetworkView of(Network network, Gazetteer gazetteer) {
        return new NetworkView(
                network.slug(),
                network.name(),
                network.kind(),
                network.tagline(),
                network.description(),
                network.aims(),
                network.offers(),
                network.perimeter().stream()
                        .flatMap(key -> gazetteer.find(key).stream())
                        .map(PlaceRef::of)
                        .toList(),
                network.modules(),
                network.isSensitive(),
                NetworkMembership.of(network.membership()),
                NetworkContact.of(network.contact()),
                network.accent());
    }

    /** Whom it takes in. */
    public record NetworkMembership(Subject subject, boolean charterRequired, Term term) {
        static NetworkMembership of(MembershipPolicy policy) {
            return new NetworkMembership(policy.subject(), policy.charterRequired(), policy.term());
        }
    }

    /** The organisation to write to. */
    public record NetworkContact(
            String organization,

            @Schema(examples = "contact@territoires44.example")
            String email,

            @Nullable String address) {
        static NetworkContact of(Contact contact) {
            return new NetworkContact(contact.organization(), contact.email(), contact.address());
        }
    }
}
