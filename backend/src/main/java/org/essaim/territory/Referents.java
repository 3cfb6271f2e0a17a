package org.essaim.territory;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.Map;
import org.essaim.directory.Directory;
import org.essaim.directory.ListedPerson;
import org.essaim.directory.Readers;
import org.essaim.network.Module;
import org.essaim.network.Network;

/** Which referents the caller may be shown: those whom the directory of the network shows them, and no other. */
@RequestScoped
class Referents {
    private final Directory directory;
    private final Readers readers;

    Referents(Directory directory, Readers readers) {
        this.directory = directory;
        this.readers = readers;
    }

    /** By the subject of their account; whoever is not there may not be shown. */
    Map<String, ShownReferent> shownAmong(Network network, Collection<Territory> territories) {
        var subjects = territories.stream()
                .flatMap(territory -> territory.referents().stream())
                .distinct()
                .toList();
        if (subjects.isEmpty() || !network.uses(Module.DIRECTORY)) {
            return Map.of();
        }
        return directory.listAmong(readers.of(network.slug()), subjects).stream()
                .filter(person -> person.subject() != null)
                .collect(toMap(ListedPerson::subject, ShownReferent::of));
    }
}
