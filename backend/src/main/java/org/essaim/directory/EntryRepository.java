package org.essaim.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Directory entries, as their owners reach them. */
@ApplicationScoped
public class EntryRepository implements PanacheRepositoryBase<DirectoryEntry, UUID> {
    public Optional<DirectoryEntry> findOf(UUID person, String network) {
        return find("person = ?1 and network = ?2", person, network).firstResultOptional();
    }
}
