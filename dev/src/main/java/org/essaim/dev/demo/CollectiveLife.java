package org.essaim.dev.demo;

import java.sql.Connection;
import java.sql.SQLException;

/** What members live through in a year: dues in every state, an invitation, what was exchanged. */
record CollectiveLife(Connection connection) {

    private static final String OURS = "(select organization from seat join person on person.id = seat.person"
            + " where person.email = 'maxence@essaim.example')";

    /** After memberships: these are the members who owe dues. */
    void write() throws SQLException {
        writeFacts();
        writeRules();
        writeFeesOfOrganizations();
        writeFeesOfPersons();
        writeCounters();
        writeInvitation();
        writeContributions();
    }

    private void writeFacts() throws SQLException {
        run("""
                update organization set
                    website = 'https://cosse-le-vivien.example/', public_email = 'mairie@cosse-le-vivien.example',
                    description = 'Une commune qui replante ses haies, rénove son école et cherche avec qui mutualiser une navette vers Laval.'
                where id in """ + OURS);
    }

    private void writeRules() throws SQLException {
        run("""
                insert into fee_rule (network, year, payer, revision, kind, amount_cents, rate_cents, minimum_cents,
                    cap_cents, due_on, created_at)
                select network, extract(year from current_date) + years, payer, revision, kind, amount, rate, minimum, cap,
                    current_date + days, clock_timestamp()
                from (values
                    ('collectivites-mayenne', -1, 'ORGANIZATION', 1, 'PER_INHABITANT', null, 32.00, 5000, 140000, -400),
                    ('collectivites-mayenne', 0, 'ORGANIZATION', 1, 'PER_INHABITANT', null, 34.00, 5000, 150000, -45),
                    ('collectivites-mayenne', 0, 'ORGANIZATION', 2, 'PER_INHABITANT', null, 34.00, 5000, 150000, 30),
                    ('territoires44', 0, 'PERSON', 1, 'CHOSEN', 2000, null, 500, null, -45),
                    ('territoires44', 0, 'PERSON', 2, 'CHOSEN', 2000, null, 500, null, 30)
                ) as rule (network, years, payer, revision, kind, amount, rate, minimum, cap, days)""");
    }

    /** Most paid, some late, one waived, the last ones still to come; Maxence's commune among these. */
    private void writeFeesOfOrganizations() throws SQLException {
        run("""
                insert into fee (network, year, organization, rule, population, vintage, amount_cents, paid_cents, state, due_on,
                    paid_on, means, waiver_reason, receipt_number, issued_at)
                select network, year, organization, rule, population, vintage, amount,
                    case when state = 'PAID' then amount end, state, due_on,
                    case when state = 'PAID' then due_on - 20 end,
                    case when state = 'PAID' then case when mod(nth, 3) = 0 then 'TRANSFER' else 'MANDAT_ADMINISTRATIF' end end,
                    case when state = 'WAIVED' then 'Première année offerte' end,
                    case when state = 'PAID' then row_number() over (partition by year, state order by nth) end,
                    due_on - interval '60 days'
                from (
                    select *, least(greatest(round(population * rate), 5000), cap) as amount, case
                        when revision = 2 then 'DUE'
                        when years < 0 or mod(nth, 10) in (0, 1, 2, 3, 5, 6, 8) then 'PAID'
                        when mod(nth, 10) = 4 then 'WAIVED'
                        else 'LATE' end as state
                    from (
                        select member.*, rule.id as rule, rule.network, rule.year, rule.revision, rule.due_on,
                            rule.rate_cents as rate, rule.cap_cents as cap,
                            rule.year - extract(year from current_date) as years
                        from (
                            select organization.id as organization, place.population, place.vintage,
                                row_number() over (order by organization.id in %1$s, organization.sort_name) as nth,
                                count(*) over () as members
                            from organization
                            join membership on membership.organization = organization.id
                            join place on place.key = organization.place
                            where membership.network = 'collectivites-mayenne') as member
                        join fee_rule rule on rule.network = 'collectivites-mayenne'
                            and rule.revision = case
                                when rule.year < extract(year from current_date) or nth <= members - 5 then 1 else 2 end
                    ) as owed
                ) as stated""".formatted(OURS));
    }

    /** Members of Territoires44 give what they choose: Camille has paid. */
    private void writeFeesOfPersons() throws SQLException {
        run("""
                insert into fee (network, year, person, rule, amount_cents, paid_cents, state, due_on, paid_on, means,
                    waiver_reason, receipt_number, issued_at)
                select network, year, person, rule, 2000,
                    case when state = 'PAID' then case when mod(nth, 7) = 3 then 5000 else 2000 end end, state, due_on,
                    case when state = 'PAID' then due_on - 10 end,
                    case when state = 'PAID' then case when mod(nth, 2) = 0 then 'TRANSFER' else 'CHEQUE' end end,
                    case when state = 'WAIVED' then 'Difficultés passagères' end,
                    case when state = 'PAID' then row_number() over (partition by state order by nth) end,
                    due_on - interval '60 days'
                from (
                    select member.person, rule.id as rule, rule.network, rule.year, rule.due_on, nth,
                        case when rule.revision = 2 then 'DUE' when mod(nth, 12) = 5 then 'WAIVED' when mod(nth, 5) = 4 then 'LATE'
                            else 'PAID' end as state
                    from (
                        select membership.person, row_number() over (
                            order by person.email <> 'camille@essaim.example', membership.id) as nth
                        from membership join person on person.id = membership.person
                        where membership.network = 'territoires44' and membership.state in ('ACTIVE', 'RENEWAL_DUE')
                    ) as member
                    join fee_rule rule on rule.network = 'territoires44' and rule.revision = case when mod(nth, 9) = 8 then 2 else 1 end
                ) as stated""");
    }

    private void writeCounters() throws SQLException {
        run("""
                insert into receipt_counter (network, year, last)
                select network, year, max(receipt_number) from fee where receipt_number is not null group by network, year""");
    }

    private void writeInvitation() throws SQLException {
        run("""
                insert into invitation (network, organization, email, role, starts_on, ends_on, state, token_sha256, expires_at,
                    invited_by, created_at)
                select 'collectivites-mayenne', seat.organization, 'garance.lepage@essaim.example', 'ELU', current_date,
                    date '2032-03-31', 'PENDING', encode(sha256(convert_to(uuidv7()::text, 'UTF8')), 'hex'),
                    clock_timestamp() + interval '9 days', seat.person, clock_timestamp() - interval '5 days'
                from seat join person on person.id = seat.person where person.email = 'maxence@essaim.example'""");
    }

    private void writeContributions() throws SQLException {
        run("""
                insert into contribution (network, organization, side, kind, given_on, label)
                select 'collectivites-mayenne', organization, side, kind, current_date - days, label
                from (values
                    ('ORGANIZATION', 'SHARE', 20, 'Cahier des charges de la rénovation de l’école'),
                    ('ORGANIZATION', 'SHARE', 75, 'Fiche d’expérience sur les haies communales'),
                    ('ORGANIZATION', 'CONTRIBUTE', 40, 'Accueil d’une visite de la chaufferie bois'),
                    ('ORGANIZATION', 'RELY_ON', 12, 'Reprise de l’enquête mobilité d’une commune voisine'),
                    ('NETWORK', 'ORGANIZE', 40, 'Visite de la chaufferie bois, seize communes présentes'),
                    ('NETWORK', 'SUPPORT', 60, 'Aide au montage du dossier de la navette'),
                    ('NETWORK', 'COMMUNICATE', 33, 'Article sur les haies dans la lettre du réseau'),
                    ('NETWORK', 'SHARE', 10, 'Trois cahiers des charges de navettes')
                ) as given (side, kind, days, label), (select organization from %s as ours) as ours""".formatted(OURS));
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
