package org.essaim.directory;

import static org.essaim.shared.security.NetworkFunction.ADMINISTRATION;
import static org.essaim.shared.security.NetworkFunction.ANIMATION;
import static org.essaim.shared.security.NetworkFunction.DPO;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.essaim.member.Belongings;
import org.essaim.member.SignedIn;
import org.essaim.shared.security.Caller;
import org.essaim.shared.security.NetworkFunction;

/** Tells which reader of a directory the caller is. */
@RequestScoped
public class Readers {
    private static final Set<NetworkFunction> ENTRUSTED = Set.of(ANIMATION, ADMINISTRATION, DPO);

    private final Caller caller;
    private final SignedIn signedIn;
    private final Belongings belongings;

    Readers(Caller caller, SignedIn signedIn, Belongings belongings) {
        this.caller = caller;
        this.signedIn = signedIn;
        this.belongings = belongings;
    }

    /** The caller as a reader of this network: what is not granted by a function or a membership is what anyone sees. */
    public Reader of(String network) {
        if (caller.holdsAnyOf(ENTRUSTED, network)) {
            return Reader.entrusted(network);
        }
        return isInside(network) ? Reader.member(network) : Reader.anyone(network);
    }

    private boolean isInside(String network) {
        if (!caller.functionsIn(network).isEmpty()) {
            return true;
        }
        if (caller.isAnonymous() || caller.isClient()) {
            return false;
        }
        return belongings.isMember(caller.subject(), network).orElseGet(() -> isExpectedIn(network));
    }

    /** Someone who signs in for the first time may have been known by e-mail before. */
    private boolean isExpectedIn(String network) {
        return signedIn.known()
                .filter(person -> belongings.isMember(person.id(), network))
                .isPresent();
    }
}
