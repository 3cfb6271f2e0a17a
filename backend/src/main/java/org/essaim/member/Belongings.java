package org.essaim.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Who belongs to which network, today: the view {@code belonging} is the one definition. */
@ApplicationScoped
public class Belongings {
    private final Session session;
    private final Clock clock;

    Belongings(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** One for each network, a membership of one's own before a seat. */
    public List<Belonging> of(UUID person) {
        return session.createNativeQuery("""
                select distinct on (belonging.network) belonging.network, since, organization.name
                from belonging
                left join organization on organization.id = belonging.organization
                where person = :person and since <= :today and (until is null or until >= :today)
                order by belonging.network, organization.name nulls first
                """, Object[].class)
                .setParameter("person", person)
                .setParameter("today", LocalDate.now(clock))
                .setTupleTransformer(
                        (row, names) -> new Belonging((String) row[0], (LocalDate) row[1], (String) row[2]))
                .list();
    }

    public boolean isMember(UUID person, String network) {
        return of(person).stream().anyMatch(belonging -> belonging.network().equals(network));
    }
}
