package org.essaim.directory;

import java.time.LocalDate;
import java.util.List;
import org.essaim.directory.DirectoryEntryView.ListedMandate;
import org.essaim.directory.ListedPerson.HeldMandate;
import org.essaim.place.Gazetteer;

/** The mandates that a person held on a day. */
public record HeldMandates(LocalDate at, List<ListedMandate> items) {
    static HeldMandates of(LocalDate day, List<HeldMandate> held, Gazetteer gazetteer) {
        return new HeldMandates(
                day,
                held.stream()
                        .map(mandate -> ListedMandate.of(mandate, gazetteer))
                        .toList());
    }
}
