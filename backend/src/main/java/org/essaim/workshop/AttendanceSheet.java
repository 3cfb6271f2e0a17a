package org.essaim.workshop;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Who came to which session of a cycle, as the team noted it. */
@ApplicationScoped
class AttendanceSheet {
    private final Session session;

    AttendanceSheet(Session session) {
        this.session = session;
    }

    /** By registration, then by session. */
    Map<UUID, Map<UUID, Attendance>> of(UUID cycle) {
        return rows(cycle).stream()
                .collect(groupingBy(
                        row -> (UUID) row[0],
                        toMap(row -> (UUID) row[1], row -> Attendance.of(Boolean.TRUE.equals(row[2])))));
    }

    void note(UUID cycle, UUID workshop, UUID registration, Attendance noted) {
        session.createNativeMutationQuery("""
                insert into workshop_attendance (cycle, session, registration, attended)
                values (:cycle, :session, :registration, :attended)
                on conflict (session, registration) do update set attended = excluded.attended
                """)
                .setParameter("cycle", cycle)
                .setParameter("session", workshop)
                .setParameter("registration", registration)
                .setParameter("attended", noted == Attendance.ATTENDED)
                .executeUpdate();
    }

    private List<Object[]> rows(UUID cycle) {
        return session.createNativeQuery("""
                select registration, session, attended from workshop_attendance where cycle = :cycle
                """, Object[].class)
                .addScalar("registration", UUID.class)
                .addScalar("session", UUID.class)
                .addScalar("attended", Boolean.class)
                .setParameter("cycle", cycle)
                .list();
    }
}
