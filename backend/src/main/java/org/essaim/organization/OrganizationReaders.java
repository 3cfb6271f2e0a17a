package org.essaim.organization;

import static org.essaim.shared.security.NetworkFunction.ENTRUSTED;
import static org.essaim.shared.security.NetworkFunction.STEWARDS;

import jakarta.enterprise.context.RequestScoped;
import org.essaim.member.Belongings;
import org.essaim.member.Person;
import org.essaim.member.SignedIn;
import org.essaim.network.MembershipPolicy.Subject;
import org.essaim.network.Networks;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.Caller;

/** Tells what the caller is to the organisations of a network. */
@RequestScoped
public class OrganizationReaders {
    private final Caller caller;
    private final SignedIn signedIn;
    private final Belongings belongings;
    private final Networks networks;

    OrganizationReaders(Caller caller, SignedIn signedIn, Belongings belongings, Networks networks) {
        this.caller = caller;
        this.signedIn = signedIn;
        this.belongings = belongings;
        this.networks = networks;
    }

    /** @throws Refusal 404 when there is no such network, or when only persons are its members */
    public OrganizationReader in(String slug) {
        var network = networks.get(slug);
        if (network.membership().subject() == Subject.PERSON) {
            throw new Refusal(ProblemType.MODULE_DISABLED, null);
        }
        var person = signedIn.known().map(Person::id).orElse(null);
        boolean member = person != null && belongings.isMember(person, slug);
        return new OrganizationReader(
                slug,
                network.isSensitive(),
                person,
                member || !caller.functionsIn(slug).isEmpty(),
                caller.holdsAnyOf(ENTRUSTED, slug),
                caller.holdsAnyOf(STEWARDS, slug));
    }
}
