package org.essaim.me;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.Person;
import org.essaim.network.Module;
import org.jspecify.annotations.Nullable;

/** The caller: who they are, where they belong, and what they may do there. */
public record Me(Self person, List<MyNetwork> networks, List<MyTerritory> territories, boolean platformAdmin) {

    /** The person behind the account. */
    public record Self(UUID id, String givenName, String familyName, String email) {
        static Self of(Person person) {
            return new Self(person.id(), person.givenName(), person.familyName(), person.email());
        }
    }

    /** A network in which the caller belongs or holds a function. */
    public record MyNetwork(
            @Schema(examples = "territoires44") String slug,
            String name,
            String accent,
            List<Module> modules,
            @Nullable MyMembership membership,

            @Schema(description = "Such as animation or administration")
            List<String> functions,

            List<Right> can) {}

    /**
     * That the caller belongs to the network.
     *
     * @param through the member organisation in which they have a seat
     */
    public record MyMembership(LocalDate since, @Nullable String through) {}

    /** A territory of which the caller is a referent. */
    public record MyTerritory(UUID id, String network, String slug, String name) {}

    /** What the caller may do in a network; the app shows what is here, the service decides for itself. */
    public enum Right {
        /** Find those who agreed to be found by members. */
        DIRECTORY_READ,
        /** See all members. */
        DIRECTORY_READ_ALL,
        /** Check the mandates of members against the national register. */
        MANDATES_CHECK,
        /** Decide about messages that were reported. */
        CONTACT_REPORTS,
        /** End mandates after elections, and ask members for the new one. */
        RENEWALS_RUN,
        /** Review what members say of the network. */
        TESTIMONIALS_REVIEW,
        /** Answer those who ask to join. */
        APPLICATIONS_DECIDE,
        /** See the members and their memberships, suspend and renew. */
        MEMBERSHIPS_MANAGE,
        /** End a membership. */
        MEMBERS_EXCLUDE,
        /** Publish the charter. */
        CHARTER_PUBLISH,
        /** Read who did what. */
        AUDIT_READ,
        /** Answer requests about personal data. */
        DATA_REQUESTS_ANSWER,
        /** Record consents signed on paper. */
        PAPER_CONSENTS_RECORD,
        /** Read the agreements with partners. */
        AGREEMENTS_READ,
        /** Make, suspend and end them. */
        AGREEMENTS_MANAGE,
        /** Read the state of the mirror of territories. */
        MIRROR_READ,
        /** See the people in regular contact who are not members. */
        SYMPATHISERS_READ,
        /** See the imports of files. */
        IMPORTS_READ
    }
}
