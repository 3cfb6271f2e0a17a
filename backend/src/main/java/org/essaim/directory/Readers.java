package org.essaim.directory;

import static org.essaim.shared.security.NetworkFunction.ENTRUSTED;

import jakarta.enterprise.context.RequestScoped;
import org.essaim.member.Belongings;
import org.essaim.member.SignedIn;
import org.essaim.shared.security.Caller;

/** Tells which reader of a directory the caller is. */
@RequestScoped
public class Readers {
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
        var account = account(network);
        var certain = account.certain();
        return certain != null
                ? certain
                : account.member(
                        belongings.isMember(account.subject(), network).orElseGet(() -> isExpectedIn(network)));
    }

    /** The caller, before the database has said whether they are a member. */
    Account account(String network) {
        if (caller.holdsAnyOf(ENTRUSTED, network)) {
            return new Account(network, Reader.entrusted(network), caller.subject());
        }
        if (!caller.functionsIn(network).isEmpty()) {
            return new Account(network, Reader.member(network), caller.subject());
        }
        return caller.isAnonymous() || caller.isClient()
                ? new Account(network, Reader.anyone(network), "")
                : new Account(network, null, caller.subject());
    }

    /** Someone who signs in for the first time may have been known by e-mail before. */
    private boolean isExpectedIn(String network) {
        return signedIn.known()
                .filter(person -> belongings.isMember(person.id(), network))
                .isPresent();
    }
}
