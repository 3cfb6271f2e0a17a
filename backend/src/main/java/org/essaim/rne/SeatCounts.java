package org.essaim.rne;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.essaim.member.MandateFunction;
import org.essaim.member.MandateKind;
import org.essaim.rne.SeatCountList.SeatCount;
import org.hibernate.Session;

/** How many seats the register counts in each place: reference data of the installation, in which nobody is named. */
@ApplicationScoped
public class SeatCounts {
    private final Session session;

    SeatCounts(Session session) {
        this.session = session;
    }

    /** Of a place itself, by file, kind and function. */
    public List<SeatCount> of(String place) {
        return session.createNativeQuery("""
                select source, kind, function, seats, women, as_of from mandate_seat_count
                where place = :place order by source, kind, function nulls first
                """, Object[].class)
                .setParameter("place", place)
                .setTupleTransformer((row, names) -> new SeatCount(
                        RegisterFile.valueOf((String) row[0]),
                        MandateKind.valueOf((String) row[1]),
                        Optional.ofNullable((String) row[2])
                                .map(MandateFunction::valueOf)
                                .orElse(null),
                        ((Number) row[3]).intValue(),
                        ((Number) row[4]).intValue(),
                        (LocalDate) row[5]))
                .list();
    }

    /** Puts the counts of a file in the place of those of an earlier one. */
    void replace(RegisterFile file, SeatTally tally, LocalDate asOf) {
        session.doWork(connection -> {
            try (var former = connection.prepareStatement("delete from mandate_seat_count where source = ?")) {
                former.setString(1, file.name());
                former.executeUpdate();
            }
            try (var row = connection.prepareStatement("""
                    insert into mandate_seat_count (source, place, kind, function, seats, women, as_of)
                    values (?, ?, ?, ?, ?, ?, ?)""")) {
                for (var count : tally.counts()) {
                    row.setString(1, file.name());
                    row.setString(2, count.place());
                    row.setString(3, file.mandate().name());
                    row.setString(
                            4,
                            count.function() == null ? null : count.function().name());
                    row.setInt(5, count.seats());
                    row.setInt(6, count.women());
                    row.setObject(7, asOf);
                    row.addBatch();
                }
                row.executeBatch();
            }
        });
    }
}
