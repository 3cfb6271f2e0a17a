package org.essaim.expert;

import static org.essaim.shared.security.NetworkFunction.ADMINISTRATION;
import static org.essaim.shared.security.NetworkFunction.ANIMATION;
import static org.essaim.shared.security.NetworkFunction.CONSEIL;
import static org.essaim.shared.security.NetworkFunction.DPO;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.essaim.member.Belongings;
import org.essaim.member.Person;
import org.essaim.member.SignedIn;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.Caller;
import org.essaim.shared.security.NetworkFunction;

/** Tells what the caller is to the experts of a network. */
@RequestScoped
class ExpertReaders {
    private static final Set<NetworkFunction> WRITERS = Set.of(CONSEIL, ANIMATION, ADMINISTRATION);
    private static final Set<NetworkFunction> TEAM = Set.of(CONSEIL, ANIMATION, ADMINISTRATION, DPO);

    private final Caller caller;
    private final SignedIn signedIn;
    private final Belongings belongings;
    private final Networks networks;

    ExpertReaders(Caller caller, SignedIn signedIn, Belongings belongings, Networks networks) {
        this.caller = caller;
        this.signedIn = signedIn;
        this.belongings = belongings;
        this.networks = networks;
    }

    /** @throws Refusal 404 when there is no such network, or when it accompanies nobody */
    ExpertReader in(String slug) {
        var network = networks.get(slug).require(Module.SUPPORT);
        var person = signedIn.known().map(Person::id).orElse(null);
        boolean inside = !caller.functionsIn(slug).isEmpty() || person != null && belongings.isMember(person, slug);
        return new ExpertReader(
                network.slug(),
                person,
                inside,
                caller.holdsAnyOf(TEAM, slug),
                caller.holdsAnyOf(WRITERS, slug),
                caller.holdsAnyOf(Set.of(CONSEIL), slug));
    }
}
