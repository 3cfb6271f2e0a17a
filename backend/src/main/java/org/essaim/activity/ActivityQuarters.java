package org.essaim.activity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** The activity of the quarters that are over, each counted once: it outlives what it was counted from. */
@ApplicationScoped
class ActivityQuarters {
    /** How many of them are offered to readers: three years. */
    static final int MOST = 12;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Session session;
    private final Clock clock;

    ActivityQuarters(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** A quarter as it was counted. */
    record Kept(Term term, LocalDate countedOn, Activity activity) {}

    /** Keeps a quarter; one that is kept already stays as it is. */
    void keep(String network, LocalDate quarter, Activity activity) {
        session.createNativeMutationQuery("""
                insert into activity_quarter (network, quarter, counted_on, counts)
                values (:network, :quarter, :today, :counts) on conflict do nothing
                """)
                .setParameter("network", network)
                .setParameter("quarter", quarter)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("counts", write(activity))
                .executeUpdate();
    }

    /** The first days of those that are kept, the latest first. */
    List<LocalDate> list(String network) {
        return session.createNativeQuery(
                        "select quarter from activity_quarter where network = :network order by quarter desc",
                        LocalDate.class)
                .setParameter("network", network)
                .setMaxResults(MOST)
                .list();
    }

    Optional<Kept> find(String network, LocalDate quarter) {
        return session.createNativeQuery("""
                        select counted_on, counts from activity_quarter where network = :network and quarter = :quarter
                        """, Object[].class)
                .setParameter("network", network)
                .setParameter("quarter", quarter)
                .uniqueResultOptional()
                .map(row -> new Kept(Term.quarterOf(quarter), (LocalDate) row[0], read((String) row[1])));
    }

    private static String write(Activity activity) {
        try {
            return JSON.writeValueAsString(activity);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Activity read(String counts) {
        try {
            return JSON.readValue(counts, Activity.class);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
