package org.essaim.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.place.Gazetteer;
import org.essaim.place.Place;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Issues the fees of a year to all living members who have none yet; asking twice issues nothing twice. */
@ApplicationScoped
class Dues {
    private static final int MOST_NAMED = 50;

    /** Members who count today and have no fee of that year. */
    private static final String WITHOUT_FEE = """
            from (
                select person, cast(null as uuid) as organization, since, until from belonging
                where network = :network and person is not null and organization is null
                union all
                select null, organization, since, until from membership
                where network = :network and organization is not null and state in ('ACTIVE', 'RENEWAL_DUE')
            ) as member
            left join organization on organization.id = member.organization
            left join person on person.id = member.person
            where member.since <= current_date and (member.until is null or member.until >= current_date)
                and not exists (select from fee where fee.network = :network and fee.year = :year
                    and (fee.person = member.person or fee.organization = member.organization))""";

    private final Session session;
    private final FeeRuleRepository rules;
    private final FeeRepository fees;
    private final DuesMails mails;
    private final Gazetteer gazetteer;
    private final Clock clock;

    Dues(
            Session session,
            FeeRuleRepository rules,
            FeeRepository fees,
            DuesMails mails,
            Gazetteer gazetteer,
            Clock clock) {
        this.session = session;
        this.rules = rules;
        this.fees = fees;
        this.mails = mails;
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Issuance issue(String network, int year) {
        lock(network, year);
        Map<Payer, FeeRule> current = new EnumMap<>(Payer.class);
        rules.listCurrent(network, year).forEach(rule -> current.put(rule.payer(), rule));
        int withoutRule = 0;
        var withoutPopulation = new ArrayList<String>();
        var issued = new ArrayList<Fee>();
        var names = new HashMap<UUID, String>();
        for (var debtor : debtors(network, year)) {
            var rule = current.get(debtor.payer());
            if (rule == null) {
                withoutRule++;
                continue;
            }
            var amount = rule.amountFor(debtor.population());
            if (amount.isEmpty()) {
                withoutPopulation.add(debtor.name());
                continue;
            }
            var fee = new Fee(rule, debtor, amount.getAsLong(), clock.instant());
            fees.persist(fee);
            names.put(fee.id(), debtor.name());
            issued.add(fee);
        }
        mails.due(issued, names);
        return new Issuance(
                issued.size(),
                withoutRule,
                withoutPopulation.stream().limit(MOST_NAMED).toList());
    }

    /** How many would be issued a fee, rule or not. */
    int countWithoutFee(String network, int year) {
        return session.createNativeQuery("select count(*) " + WITHOUT_FEE, Integer.class)
                .setParameter("network", network)
                .setParameter("year", year)
                .getSingleResult();
    }

    /** Until the end of the transaction, nobody else issues the fees or decides on the rule of this year. */
    void lock(String network, int year) {
        session.createNativeQuery("select pg_advisory_xact_lock(hashtext(:dues))", Object.class)
                .setParameter("dues", "dues/%s/%d".formatted(network, year))
                .getResultList();
    }

    private List<Debtor> debtors(String network, int year) {
        return session.createNativeQuery("""
                select member.person, member.organization,
                    coalesce(organization.name, person.given_name || ' ' || person.family_name), organization.place
                """ + WITHOUT_FEE + " order by 3", Object[].class)
                .setParameter("network", network)
                .setParameter("year", year)
                .setTupleTransformer((row, names) -> debtor(network, row))
                .list();
    }

    private Debtor debtor(String network, Object[] row) {
        var place = row[3] == null ? null : gazetteer.find((String) row[3]).orElse(null);
        return new Debtor(
                network,
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                place == null ? null : place.population(),
                vintage(place));
    }

    private static @Nullable Integer vintage(@Nullable Place place) {
        return place == null || place.population() == null ? null : place.vintage();
    }
}
