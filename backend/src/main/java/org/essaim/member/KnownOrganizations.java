package org.essaim.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Which organisation somebody speaks of: a collectivité is known by the place that it governs; any other by its kind and
 * its name, whatever its accents, unless two places are said.
 */
@ApplicationScoped
public class KnownOrganizations {
    private final Session session;

    KnownOrganizations(Session session) {
        this.session = session;
    }

    /** Until the end of the transaction, nobody else makes an organisation: to be called before one is looked for. */
    public void hold() {
        session.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('organization', 0))", Object.class)
                .getResultList();
    }

    /** @param place the key of its place, if it is said */
    public Optional<UUID> findSame(OrganizationKind kind, String name, @Nullable String place) {
        return kind.governs(place)
                ? findGoverning(Objects.requireNonNull(place)).or(() -> findNamed(kind, name, place))
                : findNamed(kind, name, place);
    }

    private Optional<UUID> findGoverning(String place) {
        return session.createNativeQuery("select id from organization where governs = :place", UUID.class)
                .setParameter("place", place)
                .uniqueResultOptional();
    }

    /** Communes have the names of others: without a place, one is not taken for one that has. */
    private Optional<UUID> findNamed(OrganizationKind kind, String name, @Nullable String place) {
        return session.createNativeQuery("""
                select id from organization
                where sort_name = searchable(:name) and kind = :kind
                    and (place is not distinct from cast(:place as text)
                        or not :collectivity and (place is null or cast(:place as text) is null))
                order by place is not distinct from cast(:place as text) desc, id limit 1
                """, UUID.class)
                .setParameter("name", name)
                .setParameter("kind", kind.name())
                .setParameter("place", place, String.class)
                .setParameter("collectivity", kind.isCollectivity())
                .uniqueResultOptional();
    }

    public UUID create(OrganizationKind kind, String name, @Nullable String place) {
        return Objects.requireNonNull(session.createNativeQuery(
                        "insert into organization (kind, name, place) values (:kind, :name, :place) returning id",
                        UUID.class)
                .setParameter("kind", kind.name())
                .setParameter("name", name.strip())
                .setParameter("place", place, String.class)
                .getSingleResult());
    }

    /** These names as they are compared, in the same order. */
    public List<String> compared(List<String> names) {
        return session.createNativeQuery("""
                select searchable(name) from unnest(cast(:names as text[])) with ordinality as given (name, position)
                order by position
                """, String.class)
                .setParameter("names", names.toArray(String[]::new), String[].class)
                .list();
    }
}
