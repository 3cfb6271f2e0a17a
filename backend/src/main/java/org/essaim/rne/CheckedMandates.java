package org.essaim.rne;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.essaim.directory.DirectoryEntryView.MandatePlace;
import org.essaim.member.Doubt;
import org.essaim.member.MandateFunction;
import org.essaim.member.MandateKind;
import org.essaim.member.Verification;
import org.essaim.place.Gazetteer;
import org.essaim.rne.CheckedMandatePage.CheckedMandate;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Slice;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Lists the current mandates of a network's members with what the register says, by name. */
@ApplicationScoped
class CheckedMandates {
    private final Session session;
    private final Gazetteer gazetteer;

    CheckedMandates(Session session, Gazetteer gazetteer) {
        this.session = session;
        this.gazetteer = gazetteer;
    }

    Slice<CheckedMandate> list(String network, @Nullable Verification verification, @Nullable String after, int limit) {
        var list = "mandate-checks/%s/%s".formatted(network, verification);
        var key = Cursor.read(list, after, 2);
        var rows = session.createNativeQuery("""
                select mandate.id, listing.entry, person.given_name || ' ' || person.family_name, mandate.kind,
                    mandate.function, mandate.rank, mandate.delegation, mandate.place, mandate.starts_on,
                    mandate.verification, mandate.doubt, mandate.verified_at, listing.sort_name
                from listing
                join person on person.id = listing.person
                join mandate on mandate.person = listing.person
                where listing.network = :network and (listing.until is null or listing.until >= current_date)
                    and mandate.starts_on <= current_date
                    and (mandate.ends_on is null or mandate.ends_on >= current_date)
                    and (cast(:verification as text) is null or mandate.verification = cast(:verification as text))
                    and (cast(:name as text) is null
                        or (listing.sort_name, mandate.id) > (cast(:name as text), cast(:id as uuid)))
                order by listing.sort_name, mandate.id
                limit :limit
                """, Object[].class)
                .setParameter("network", network)
                .setParameter("verification", verification == null ? null : verification.name(), String.class)
                .setParameter("name", key == null ? null : key.getFirst(), String.class)
                .setParameter("id", key == null ? null : Cursor.uuid(key.get(1)), UUID.class)
                .setParameter("limit", limit + 1)
                .setTupleTransformer((row, names) -> new Row(checked(row), (String) row[12]))
                .list();
        return Slice.of(
                        rows,
                        limit,
                        last -> Cursor.write(
                                list, last.sortName(), last.checked().mandate()))
                .map(Row::checked);
    }

    private record Row(CheckedMandate checked, String sortName) {}

    private CheckedMandate checked(Object[] row) {
        var function = (String) row[4];
        var rank = (Number) row[5];
        var doubt = (String) row[10];
        return new CheckedMandate(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                MandateKind.valueOf((String) row[3]),
                function == null ? null : MandateFunction.valueOf(function),
                rank == null ? null : rank.intValue(),
                (String) row[6],
                MandatePlace.of((String) row[7], gazetteer),
                (LocalDate) row[8],
                Verification.valueOf((String) row[9]),
                doubt == null ? null : Doubt.valueOf(doubt),
                (Instant) row[11]);
    }
}
