package org.essaim.membership.charter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.essaim.membership.charter.WaitingPage.Waiting;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Slice;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Who belongs to a network and has not accepted its charter as it is now. */
@ApplicationScoped
class WaitingForCharter {
    private final Session session;

    WaitingForCharter(Session session) {
        this.session = session;
    }

    WaitingPage list(String network, @Nullable String after, int limit) {
        var list = "charter-waiting/" + network;
        var key = Cursor.read(list, after, 2);
        var rows = session.createNativeQuery("""
                select named.membership, named.name, named.email, named.since, named.accepted, named.sort_name
                from (
                    select membership.id as membership,
                        coalesce(organization.name, person.given_name || ' ' || person.family_name) as name,
                        person.email,
                        membership.since,
                        accepted.version as accepted,
                        unaccented(coalesce(organization.name, person.family_name || ' ' || person.given_name))
                            collate "C" as sort_name
                    from membership
                    left join person on person.id = membership.person
                    left join organization on organization.id = membership.organization
                    left join charter_version accepted on accepted.id = membership.charter
                    where membership.network = :network and membership.kind = 'MEMBER'
                        and membership.state in ('ACTIVE', 'RENEWAL_DUE')
                        and membership.charter is distinct from (
                            select id from charter_version where network = :network
                            order by published_at desc, id desc limit 1)
                        and exists (select from charter_version where network = :network)
                ) named
                where cast(:name as text) is null
                    or (named.sort_name, named.membership) > (cast(:name as text) collate "C", cast(:id as uuid))
                order by named.sort_name, named.membership
                limit :limit
                """, Object[].class)
                .setParameter("network", network)
                .setParameter("name", key == null ? null : key.getFirst(), String.class)
                .setParameter("id", key == null ? null : key.getLast(), String.class)
                .setParameter("limit", limit + 1)
                .list();
        var page = Slice.of(rows, limit, last -> Cursor.write(list, last[5], last[0]));
        return new WaitingPage(
                page.items().stream().map(WaitingForCharter::waiting).toList(), page.next());
    }

    private static Waiting waiting(Object[] row) {
        return new Waiting((UUID) row[0], (String) row[1], (String) row[2], (LocalDate) row[3], (String) row[4]);
    }
}
