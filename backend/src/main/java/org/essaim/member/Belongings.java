package org.essaim.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.Session;

/** Who belongs to which network, today: the view {@code belonging} is the one definition. */
@ApplicationScoped
public class Belongings {
    /** Asked by every request of a member, so without the detour by entities. */
    private static final String IS_MEMBER = """
            select exists (
                select from belonging
                where belonging.person = person.id and belonging.network = ?
                    and since <= ? and (until is null or until >= ?))
            from person where subject = ?""";

    private final Session session;
    private final DataSource database;
    private final Clock clock;

    Belongings(Session session, DataSource database, Clock clock) {
        this.session = session;
        this.database = database;
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

    /** Whether the person of an account belongs to a network, in one query; empty when the account is nobody's. */
    public Optional<Boolean> isMember(String subject, String network) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(IS_MEMBER)) {
            statement.setString(1, network);
            statement.setObject(2, LocalDate.now(clock));
            statement.setObject(3, LocalDate.now(clock));
            statement.setString(4, subject);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getBoolean(1)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }

    public boolean isMember(UUID person, String network) {
        return of(person).stream().anyMatch(belonging -> belonging.network().equals(network));
    }
}
