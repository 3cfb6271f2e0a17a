package org.essaim.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.consent.ConsentTextView;
import org.essaim.consent.ConsentTexts;
import org.essaim.member.SignedIn;
import org.essaim.network.Network;
import org.hibernate.Session;

/** Makes agreements and leads them through their life, with a line on the trail for each step. */
@ApplicationScoped
class AgreementMaking {
    private final AgreementRepository agreements;
    private final PartnerRepository partners;
    private final ConsentTexts texts;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final Session session;
    private final Clock clock;

    AgreementMaking(
            AgreementRepository agreements,
            PartnerRepository partners,
            ConsentTexts texts,
            SignedIn signedIn,
            AuditLog audit,
            Session session,
            Clock clock) {
        this.agreements = agreements;
        this.partners = partners;
        this.texts = texts;
        this.signedIn = signedIn;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
    }

    /** An agreement on these terms, not kept. */
    Agreement draft(Network network, NewAgreement terms) {
        terms.require(LocalDate.now(clock));
        return new Agreement(partners.named(terms.partner()), network.slug(), terms);
    }

    Agreement make(Network network, NewAgreement terms) {
        var agreement = draft(network, terms);
        agreements.persistAndFlush(agreement);
        audit.done(
                me(),
                "agreement.make",
                network.slug(),
                agreement.id().toString(),
                Map.of("partner", agreement.partner().clientId(), "fields", agreement.fields()));
        return agreement;
    }

    /** Takes one step of an agreement's life. */
    void step(Network network, UUID id, String action, BiConsumer<Agreement, ZonedDateTime> step) {
        var agreement = agreements.getForChange(network.slug(), id);
        step.accept(agreement, ZonedDateTime.now(clock));
        agreements.flush();
        audit.done(
                me(),
                action,
                network.slug(),
                agreement.id().toString(),
                Map.of("partner", agreement.partner().clientId()));
    }

    AgreementDetails details(Network network, Agreement agreement) {
        var today = LocalDate.now(clock);
        return new AgreementDetails(
                AgreementView.of(agreement, today), people(agreement, today), texts(network, agreement));
    }

    List<ConsentTextView> texts(Network network, Agreement agreement) {
        return Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .map(locale -> ConsentTextView.of(texts.current(network, agreement.disclosure(), locale)))
                .toList();
    }

    /** Those listed for the partner, on a consent that was given to these very terms. */
    private int people(Agreement agreement, LocalDate today) {
        var state = agreement.state(today);
        if (state != AgreementState.ACTIVE && state != AgreementState.SUSPENDED) {
            return 0;
        }
        return session.createNativeQuery("""
                select cast(count(*) as integer) from listing
                join current_consent consent using (person, network)
                where listing.network = :network and listing.for_partners @> array[cast(:partner as uuid)]
                    and (listing.until is null or listing.until >= current_date)
                    and consent.partner = :partner and consent.granted
                    and consent.at >= cast(:start as timestamp) at time zone 'Europe/Paris'
                """, Integer.class)
                .setParameter("network", agreement.network())
                .setParameter("partner", agreement.partner().id())
                .setParameter("start", agreement.startDate().atStartOfDay())
                .getSingleResult();
    }

    private Actor me() {
        return Actor.person(signedIn.person().id());
    }
}
