package org.essaim.rne;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Map;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.member.Verification;

/** Checks the mandates that members declare against a file of the register; whoever else is in it goes by unseen. */
@ApplicationScoped
class MandateChecking {
    private final DeclaredMandates mandates;
    private final RegisterPlaces places;
    private final AuditLog audit;

    MandateChecking(DeclaredMandates mandates, RegisterPlaces places, AuditLog audit) {
        this.mandates = mandates;
        this.places = places;
        this.audit = audit;
    }

    /** Reads the file without holding a connection; what was found is then written at once, unless it is a dry run. */
    MandateCheck check(String network, RegisterFile file, boolean dryRun, InputStream content, Actor by) {
        var declared = QuarkusTransaction.requiringNew().call(() -> mandates.ofMembers(network, file));
        var lookup = new Lookup(declared);
        var reading = new RegisterReading(file);
        reading.read(content, row -> places.known(row).ifPresent(lookup::see));
        var check = MandateCheck.of(reading, file, dryRun, lookup.verdicts());
        if (!dryRun) {
            QuarkusTransaction.requiringNew().run(() -> {
                mandates.keep(lookup.verdicts());
                audit.done(
                        by,
                        "mandate.check",
                        network,
                        file.name(),
                        Map.of(
                                "checked",
                                check.checked(),
                                Verification.MATCHED.name(),
                                check.matched(),
                                Verification.NOT_FOUND.name(),
                                check.notFound(),
                                Verification.AMBIGUOUS.name(),
                                check.ambiguous()));
            });
        }
        return check;
    }
}
