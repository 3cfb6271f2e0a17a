package org.essaim.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.directory.Directory;
import org.essaim.directory.ListedPerson;
import org.essaim.directory.Reader;
import org.jspecify.annotations.Nullable;

/** Serves a partner the people who agreed to that very partner, and writes down who was passed on. */
@ApplicationScoped
public class DirectoryPull {
    private final SharedItems items;
    private final Directory directory;
    private final AuditLog audit;
    private final AgreementRepository agreements;
    private final Transmissions transmissions;

    DirectoryPull(
            SharedItems items,
            Directory directory,
            AuditLog audit,
            AgreementRepository agreements,
            Transmissions transmissions) {
        this.items = items;
        this.directory = directory;
        this.audit = audit;
        this.agreements = agreements;
        this.transmissions = transmissions;
    }

    @Transactional
    PartnerDirectoryPage page(Agreement agreement, @Nullable String after, int limit) {
        var partner = agreement.partner().id();
        var page = items.page(partner, agreement.network(), after, limit);
        writeDown(agreement, page.items());
        return new PartnerDirectoryPage(page.items(), page.next());
    }

    /** A person as a partner receives them today, if it does. */
    public Optional<ListedPerson> find(String network, UUID partner, UUID person) {
        return agreements
                .findCurrent(network, partner)
                .filter(agreement -> items.isShared(partner, network, person))
                .filter(agreement -> !agreement.isSuspended())
                .flatMap(agreement -> directory
                        .findPerson(Reader.partner(network, partner), person)
                        .map(agreement::limit));
    }

    /** When the pages of a network last changed for its partner. */
    Optional<Instant> lastChange(Agreement agreement) {
        return items.lastChange(agreement.partner().id(), agreement.network());
    }

    private void writeDown(Agreement agreement, List<PartnerEntry> served) {
        agreements.noteReading(agreement.partner().id(), agreement.network());
        var entries = served.stream().map(PartnerEntry::id).toList();
        transmissions.note(agreement.partner().id(), agreement.network(), entries);
        audit.done(
                Actor.partner(agreement.partner().id()),
                "directory.pull",
                agreement.network(),
                agreement.partner().clientId(),
                Map.of("entries", entries));
    }
}
