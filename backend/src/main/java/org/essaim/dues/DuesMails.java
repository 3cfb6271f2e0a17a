package org.essaim.dues;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.network.Networks;
import org.essaim.shared.time.SpokenDate;
import org.hibernate.Session;

/** The letters about dues: to the person who owes them, or to those who look after the organisation. */
@ApplicationScoped
class DuesMails {
    private static final int AT_ONCE = 500;

    private final Session session;
    private final Outbox outbox;
    private final WebLinks links;
    private final Networks networks;
    private final Clock clock;

    DuesMails(Session session, Outbox outbox, WebLinks links, Networks networks, Clock clock) {
        this.session = session;
        this.outbox = outbox;
        this.links = links;
        this.networks = networks;
        this.clock = clock;
    }

    /** @param payers the names of those who owe them, by the id of the fee */
    void due(List<Fee> fees, Map<UUID, String> payers) {
        send(fees, payers, "fee-due");
    }

    /** @param payers the names of those who owe them, by the id of the fee */
    void late(List<Fee> fees, Map<UUID, String> payers) {
        send(fees, payers, "fee-late");
    }

    private void send(List<Fee> fees, Map<UUID, String> payers, String template) {
        session.flush();
        fees.stream().gather(Gatherers.windowFixed(AT_ONCE)).forEach(some -> {
            var recipients = recipients(some);
            for (var fee : some) {
                for (var to : recipients.getOrDefault(fee.id(), List.of())) {
                    var values = values(fee, payers.getOrDefault(fee.id(), ""), to.locale());
                    outbox.queue(new Letter(to, Topic.MEMBERSHIP, fee.network(), template, values));
                }
            }
        });
    }

    /** The managers of an organisation, its public address when it has none; nobody for whoever was erased. */
    private Map<UUID, List<Recipient>> recipients(List<Fee> fees) {
        return session
                .createNativeQuery("""
                        select distinct fee.id, person.id as reader, coalesce(person.email, organization.public_email),
                            coalesce(person.languages[1], 'fr')
                        from fee
                        left join organization on organization.id = fee.organization
                        left join seat on seat.organization = fee.organization and seat.network = fee.network
                            and seat.role = 'MANAGER' and seat.starts_on <= :today
                            and (seat.ends_on is null or seat.ends_on >= :today)
                        left join person on person.id = coalesce(fee.person, seat.person) and person.erased_at is null
                        where fee.id in (:fees) and coalesce(person.email, organization.public_email) is not null
                        order by fee.id, reader""", Object[].class)
                .setParameter("today", LocalDate.now(clock))
                .setParameterList("fees", fees.stream().map(Fee::id).toList())
                .list()
                .stream()
                .collect(groupingBy(
                        row -> (UUID) row[0],
                        mapping(
                                row -> new Recipient((UUID) row[1], (String) row[2], Locale.of((String) row[3])),
                                toList())));
    }

    private Map<String, String> values(Fee fee, String payer, Locale locale) {
        var network = networks.get(fee.network());
        return Map.of(
                "network", network.name(),
                "contact", network.contact().email(),
                "year", Integer.toString(fee.year()),
                "payer", payer,
                "amount", Money.spoken(fee.amountCents(), locale),
                "due", SpokenDate.of(fee.dueOn(), locale),
                "basis", FeeWords.basis(fee, locale),
                "link", links.to(page(fee)));
    }

    private static String page(Fee fee) {
        return fee.organization() == null
                ? "/moi/cotisations"
                : "/reseaux/%s/structures/%s".formatted(fee.network(), fee.organization());
    }
}
