package org.essaim.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Slice;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The questions asked about the organisations of a network; each answers no more than the caller's reader lets see. */
@ApplicationScoped
public class Organizations {
    /** A seat as a manager, today and in the name of this network: what makes somebody look after an organisation. */
    private static final String MANAGED = """
            exists (select from seat where seat.organization = organization.id and seat.person = :person
                and seat.network = :network and seat.role = 'MANAGER'
                and seat.starts_on <= current_date and (seat.ends_on is null or seat.ends_on >= current_date))""";

    private static final String LIVING = """
            (membership.state in ('ACTIVE', 'RENEWAL_DUE') and membership.since <= current_date
                and (membership.until is null or membership.until >= current_date))""";

    /** Of the networks in whose name somebody manages the organisation, the one that it joined first. */
    private static final String KEEPER = """
            select membership.network from membership
            where membership.organization = :id and membership.kind = 'MEMBER' and %s
                and exists (
                    select from seat
                    where seat.organization = membership.organization and seat.network = membership.network
                        and seat.role = 'MANAGER' and seat.starts_on <= current_date
                        and (seat.ends_on is null or seat.ends_on >= current_date))
            order by membership.created_at, membership.id limit 1""".formatted(LIVING);

    private static final String SEEN = """
            select {organization.*}, membership.since as since, %1$s as living,
                membership.until as until, membership.state = 'RENEWAL_DUE' as renewal_due,
                organization.sort_name as sort_key
            from organization
            join membership on membership.organization = organization.id and membership.network = :network
            where (:entrusted or %2$s or (:seesMembers and %1$s))""".formatted(LIVING, MANAGED);

    private final Session session;

    Organizations(Session session) {
        this.session = session;
    }

    /** A page of those that are members today, by name. */
    Slice<MemberOrganization> list(
            OrganizationReader reader, OrganizationQuery query, @Nullable String after, int limit) {
        var list = "organizations/%s/%s".formatted(reader.network(), query);
        var key = Cursor.read(list, after, 2);
        var rows = asked(reader, " and " + LIVING + """
                 and (cast(:words as text) is null or organization.words like all (
                    select '%' || word || '%' from regexp_split_to_table(searchable(cast(:words as text)), ' ') as word))
                and (cast(:place as text) is null
                    or cast(:place as text) in (select place_and_above(organization.place)))
                and (cast(:name as text) is null
                    or (organization.sort_name, organization.id) > (cast(:name as text), cast(:id as uuid)))
                order by organization.sort_name, organization.id
                limit :limit""")
                .setParameter("words", query.words(), String.class)
                .setParameter("place", query.place(), String.class)
                .setParameter("name", key == null ? null : key.getFirst(), String.class)
                .setParameter("id", key == null ? null : Cursor.uuid(key.getLast()), UUID.class)
                .setParameter("limit", limit + 1)
                .list();
        return Slice.of(rows, limit, last -> Cursor.write(list, last[5], ((Organization) last[0]).id()))
                .map(row -> member(reader, row));
    }

    /** @throws Refusal {@code not-found} when there is none that the caller may see */
    public MemberOrganization get(OrganizationReader reader, UUID id) {
        return find(reader, id).orElseThrow(Refusal::notFound);
    }

    public Optional<MemberOrganization> find(OrganizationReader reader, UUID id) {
        return asked(reader, " and organization.id = :id")
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(row -> member(reader, row));
    }

    /**
     * Which place an organisation governs says for whom its people speak: it is not theirs to say.
     *
     * @throws Refusal {@code forbidden} when it would govern another place, for whoever does not run the network;
     *     {@code conflict} when another one governs it
     */
    void requireMayGovern(OrganizationReader reader, Organization organization, OrganizationChange facts) {
        boolean isMoved = facts.kind() != organization.kind() || !Objects.equals(facts.place(), organization.place());
        if (isMoved && facts.kind().governs(facts.place())) {
            if (!reader.steward()) {
                throw new Refusal(ProblemType.FORBIDDEN, "Those who run the network say which place it governs.");
            }
            boolean isTaken = session.createNativeQuery(
                            "select exists (select from organization where governs = :place and id <> :id)",
                            Boolean.class)
                    .setParameter("place", facts.place())
                    .setParameter("id", organization.id())
                    .getSingleResult();
            if (isTaken) {
                throw new Refusal(ProblemType.CONFLICT, "Another organisation governs this place.");
            }
        }
    }

    /**
     * An organisation for whoever changes it: a manager of it, or who runs the network.
     *
     * @throws Refusal {@code not-found} for everybody else
     */
    public MemberOrganization getToManage(OrganizationReader reader, UUID id) {
        var member = get(reader, id);
        if (!reader.steward() && !isManagedBy(reader.network(), id, reader.person())) {
            throw Refusal.notFound();
        }
        return member;
    }

    /**
     * An organisation for whoever changes its facts.
     *
     * @throws Refusal {@code not-found} for who does not look after it, {@code forbidden} when others keep its facts
     */
    MemberOrganization getToChange(OrganizationReader reader, UUID id) {
        var member = getToManage(reader, id);
        if (!keepsFacts(reader, id)) {
            throw new Refusal(ProblemType.FORBIDDEN, "Its managers in another network keep its facts.");
        }
        return member;
    }

    /**
     * Whether the facts, which are the same in all its networks, are kept by those who look after it in this one: where
     * it has managers, or first had them. As long as it has none anywhere, all who look after it may change them.
     */
    boolean keepsFacts(OrganizationReader reader, UUID id) {
        return session.createNativeQuery(KEEPER, String.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(keeper -> keeper.equals(reader.network()) || isManagedBy(keeper, id, reader.person()))
                .orElse(true);
    }

    /** Whether this person is a manager of the organisation today, in the name of this network. */
    public boolean isManagedBy(String network, UUID organization, @Nullable UUID person) {
        return person != null
                && session.createNativeQuery("select " + MANAGED + " from organization where id = :id", Boolean.class)
                        .setParameter("network", network)
                        .setParameter("person", person)
                        .setParameter("id", organization)
                        .uniqueResultOptional()
                        .orElse(false);
    }

    private NativeQuery<Object[]> asked(OrganizationReader reader, String more) {
        return session.createNativeQuery(SEEN + more, Object[].class)
                .addEntity("organization", Organization.class)
                .addScalar("since", LocalDate.class)
                .addScalar("living", Boolean.class)
                .addScalar("until", LocalDate.class)
                .addScalar("renewal_due", Boolean.class)
                .addScalar("sort_key", String.class)
                .setParameter("network", reader.network())
                .setParameter("person", reader.person(), UUID.class)
                .setParameter("entrusted", reader.entrusted())
                .setParameter("seesMembers", reader.seesMembers());
    }

    private static MemberOrganization member(OrganizationReader reader, Object[] row) {
        return new MemberOrganization(
                (Organization) row[0],
                reader.network(),
                (LocalDate) row[1],
                (Boolean) row[2],
                (LocalDate) row[3],
                (Boolean) row[4]);
    }
}
