package org.essaim.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.essaim.shared.security.LinkToken;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The world of a test: people, memberships and agreements made straight in the database, each with its own names. */
@ApplicationScoped
public class World {
    private final Session session;

    World(Session session) {
        this.session = session;
    }

    /** Someone known by name, with the account that {@link Tokens#of} signs in. */
    @Transactional
    public UUID person(String name) {
        return person(name, "Exemple");
    }

    @Transactional
    public UUID person(String name, String familyName) {
        return (UUID) session.createNativeQuery("""
                insert into person (subject, email, given_name, family_name, proved_at)
                values (:subject, :email, :given, :family, now()) returning id
                """, UUID.class)
                .setParameter("subject", Tokens.subject(name))
                .setParameter("email", name + "@essaim.example")
                .setParameter("given", Character.toUpperCase(name.charAt(0)) + name.substring(1))
                .setParameter("family", familyName)
                .getSingleResult();
    }

    /** Takes the account away from someone: until it brings this key, they are expected. */
    @Transactional
    public void expects(UUID person, String key) {
        run(
                "update person set subject = null, proved_at = null, account_key = array[cast(? as text)] where id = ?",
                LinkToken.sha256(key),
                person);
    }

    /** A member of a network. */
    @Transactional
    public UUID member(String name, String network) {
        var person = person(name);
        belongs(person, network);
        return person;
    }

    @Transactional
    public void belongs(UUID person, String network) {
        run(
                "insert into membership (network, person, state, since) values (?, ?, 'ACTIVE', date '2026-01-10')",
                network,
                person);
    }

    @Transactional
    public void holds(UUID person, String kind, String function, String place) {
        run(
                "insert into mandate (person, kind, function, place, starts_on) values (?, ?, ?, ?, date '2026-03-22')",
                person,
                kind,
                function,
                place);
    }

    /** Agrees, on words of the test, to an audience that is no partner. */
    @Transactional
    public void agrees(UUID person, String network, String audience) {
        consents(person, network, audience, null, "GRANT");
    }

    @Transactional
    public void withdraws(UUID person, String network, String audience) {
        consents(person, network, audience, null, "WITHDRAW");
    }

    @Transactional
    public void agreesToPartner(UUID person, String network, UUID partner) {
        consents(person, network, "PARTNER", partner, "GRANT");
    }

    /** A partner with an agreement on a network until the end of 2099. */
    @Transactional
    public UUID partner(String clientId, String network) {
        return partner(clientId, network, "2026-01-01", "2099-12-31");
    }

    /** A partner whose agreement on a network is over. */
    @Transactional
    public UUID formerPartner(String clientId, String network) {
        return partner(clientId, network, "2020-01-01", "2020-12-31");
    }

    /** Another agreement with a partner, from a day on. */
    @Transactional
    public void agreement(UUID partner, String network, String from, String until) {
        run("""
                insert into agreement (partner, network, purpose, fields, starts_on, ends_on)
                values (?, ?, 'Visites communes', array['HEADLINE', 'MANDATES', 'PRACTICES'], cast(? as date), cast(? as date))
                """, partner, network, from, until);
    }

    /** A partner without an agreement. */
    @Transactional
    public UUID partnerOfNothing(String clientId) {
        return (UUID) session.createNativeQuery(
                        "insert into partner (client_id, name) values (:client, :client) returning id", UUID.class)
                .setParameter("client", clientId)
                .getSingleResult();
    }

    private UUID partner(String clientId, String network, String from, String until) {
        var partner = partnerOfNothing(clientId);
        agreement(partner, network, from, until);
        return partner;
    }

    /** Runs a statement; {@code ?} are its values in order. */
    @Transactional
    public int run(String sql, Object... values) {
        var statement = new StringBuilder();
        int index = 0;
        for (var part : sql.split("\\?", -1)) {
            statement.append(part);
            if (++index <= values.length) {
                statement.append("?").append(index);
            }
        }
        var query = session.createNativeMutationQuery(statement.toString());
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }

    @Transactional
    public long count(String sql) {
        return ((Number) session.createNativeQuery(sql, Object.class).getSingleResult()).longValue();
    }

    @Transactional
    public void withdrawsFromPartner(UUID person, String network, UUID partner) {
        consents(person, network, "PARTNER", partner, "WITHDRAW");
    }

    /** A member who agreed to a partner. */
    @Transactional
    public UUID memberSharedWith(UUID partner, String name, String network) {
        var person = member(name, network);
        agreesToPartner(person, network, partner);
        return person;
    }

    @Transactional
    public String text(String sql) {
        return session.createNativeQuery(sql, String.class).getSingleResult();
    }

    @Transactional
    public List<String> texts(String sql) {
        return session.createNativeQuery(sql, String.class).getResultList();
    }

    /** Until so many transactions wait for what another one holds, or for five seconds. */
    public void awaitWaiting(int howMany) throws InterruptedException {
        for (int tries = 0; tries < 100; tries++) {
            if (count("select count(*) from pg_locks where not granted") >= howMany) {
                return;
            }
            Thread.sleep(50);
        }
    }

    /** Until every transaction that is open now is over, so that the feed tells what was written, or for five seconds. */
    public void awaitSettled() throws InterruptedException {
        var next = text("select pg_snapshot_xmax(pg_current_snapshot())::text");
        for (int tries = 0; tries < 100; tries++) {
            if (text("select (pg_snapshot_xmin(pg_current_snapshot()) >= '%s'::xid8)::text".formatted(next))
                    .equals("true")) {
                return;
            }
            Thread.sleep(50);
        }
    }

    /** An organisation that belongs to a network since the beginning of 2026. */
    @Transactional
    public UUID organization(String name, String network, @Nullable String place) {
        var organization = session.createNativeQuery(
                        "insert into organization (kind, name, place) values ('COMMUNE', :name, :place) returning id",
                        UUID.class)
                .setParameter("name", name)
                .setParameter("place", place, String.class)
                .getSingleResult();
        joins(organization, network);
        return organization;
    }

    /** Someone takes part in an organisation since the beginning of 2026, in the name of the network that it joined first. */
    @Transactional
    public UUID seat(UUID organization, UUID person, String role) {
        var network = session.createNativeQuery(
                        "select network from membership where organization = :organization order by created_at limit 1",
                        String.class)
                .setParameter("organization", organization)
                .getSingleResult();
        return seat(organization, network, person, role);
    }

    /** An organisation joins another network. */
    @Transactional
    public void joins(UUID organization, String network) {
        run(
                "insert into membership (network, organization, state, since) values (?, ?, 'ACTIVE', date '2026-01-01')",
                network,
                organization);
    }

    @Transactional
    public UUID seat(UUID organization, String network, UUID person, String role) {
        return session.createNativeQuery("""
                insert into seat (organization, network, person, role, starts_on)
                values (:organization, :network, :person, :role, date '2026-01-01') returning id
                """, UUID.class)
                .setParameter("organization", organization)
                .setParameter("network", network)
                .setParameter("person", person)
                .setParameter("role", role)
                .getSingleResult();
    }

    private void consents(UUID person, String network, String audience, @Nullable UUID partner, String action) {
        run("""
                insert into consent_text (sha256, version, locale, title, body)
                values (encode(sha256(convert_to('Test' || E'\\n\\n' || 'Test', 'UTF8')), 'hex'), 'test', 'fr', 'Test', 'Test')
                on conflict do nothing""");
        session.createNativeMutationQuery("""
                insert into consent_event (person, network, audience, partner, action, text_sha256, channel)
                values (:person, :network, :audience, :partner, :action,
                    encode(sha256(convert_to('Test' || E'\\n\\n' || 'Test', 'UTF8')), 'hex'), 'WEB')
                """)
                .setParameter("person", person)
                .setParameter("network", network)
                .setParameter("audience", audience)
                .setParameter("partner", partner, UUID.class)
                .setParameter("action", action)
                .executeUpdate();
    }
}
