package org.essaim.territory;

import java.util.UUID;
import org.essaim.directory.ListedPerson;

/** A referent who agreed to be seen by the reader, as the directory shows them. */
public record ShownReferent(UUID entryId, String givenName, String familyName) {

    static ShownReferent of(ListedPerson person) {
        return new ShownReferent(
                person.entry(), person.name().given(), person.name().family());
    }
}
