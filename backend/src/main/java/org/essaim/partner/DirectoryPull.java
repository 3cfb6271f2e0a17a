package org.essaim.partner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
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
import org.essaim.shared.http.EntityTags;
import org.jspecify.annotations.Nullable;

/** Serves a partner the people who agreed to that very partner, and writes down who was passed on. */
@ApplicationScoped
public class DirectoryPull {
    private final SharedItems items;
    private final Directory directory;
    private final AuditLog audit;
    private final AgreementRepository agreements;
    private final Transmissions transmissions;
    private final ObjectMapper json;

    DirectoryPull(
            SharedItems items,
            Directory directory,
            AuditLog audit,
            AgreementRepository agreements,
            Transmissions transmissions,
            ObjectMapper json) {
        this.items = items;
        this.directory = directory;
        this.audit = audit;
        this.agreements = agreements;
        this.transmissions = transmissions;
        this.json = json;
    }

    /** A page and its tag, and whether the partner holds it as it is: then nothing is passed on. */
    record Pulled(PartnerDirectoryPage page, String tag, boolean isHeld) {}

    /** @param held what the partner holds, as {@code If-None-Match} names it */
    @Transactional
    Pulled page(Agreement agreement, @Nullable String after, int limit, @Nullable String held) {
        var partner = agreement.partner().id();
        var slice = items.page(partner, agreement.network(), after, limit);
        var page = new PartnerDirectoryPage(slice.items(), slice.next());
        var tag = tag(page);
        var isHeld = EntityTags.matches(held, tag);
        agreements.noteReading(partner, agreement.network());
        if (!isHeld) {
            writeDown(agreement, page.items());
        }
        return new Pulled(page, tag, isHeld);
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
        var entries = served.stream().map(PartnerEntry::id).toList();
        transmissions.note(agreement.partner().id(), agreement.network(), entries);
        audit.done(
                Actor.partner(agreement.partner().id()),
                "directory.pull",
                agreement.network(),
                agreement.partner().clientId(),
                Map.of("entries", entries));
    }

    private String tag(PartnerDirectoryPage page) {
        try {
            return EntityTags.ofContent(json.writeValueAsString(page));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
