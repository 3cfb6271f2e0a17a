package org.essaim.me;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.essaim.consent.Audience;
import org.essaim.consent.Channel;
import org.essaim.consent.ConsentAction;
import org.essaim.consent.ConsentEvent;
import org.essaim.consent.ConsentLedger;
import org.essaim.consent.ConsentSubject;
import org.essaim.consent.ConsentText;
import org.essaim.consent.ConsentTextView;
import org.essaim.consent.ConsentTexts;
import org.essaim.me.MyConsents.LedgerLine;
import org.essaim.me.MyConsents.MyAudience;
import org.essaim.me.MyConsents.MyPartner;
import org.essaim.me.MyConsents.NetworkName;
import org.essaim.me.MyConsents.PartnerName;
import org.essaim.member.Belongings;
import org.essaim.member.Person;
import org.essaim.network.Module;
import org.essaim.network.Network;
import org.essaim.network.Networks;
import org.essaim.partner.Agreement;
import org.essaim.partner.AgreementRepository;
import org.essaim.partner.PartnerRepository;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Gives, withdraws and shows the consents of one person. */
@ApplicationScoped
class Consents {
    private final ConsentLedger ledger;
    private final ConsentTexts texts;
    private final Networks networks;
    private final Belongings belongings;
    private final AgreementRepository agreements;
    private final PartnerRepository partners;

    Consents(
            ConsentLedger ledger,
            ConsentTexts texts,
            Networks networks,
            Belongings belongings,
            AgreementRepository agreements,
            PartnerRepository partners) {
        this.ledger = ledger;
        this.texts = texts;
        this.networks = networks;
        this.belongings = belongings;
        this.agreements = agreements;
        this.partners = partners;
    }

    /** Everything, with the texts in the reader's language. */
    MyConsents of(Person person, Locale locale) {
        var events = ledger.listOf(person.id());
        Map<ConsentSubject, ConsentEvent> last =
                events.stream().collect(toMap(ConsentEvent::subject, event -> event, (latest, older) -> latest));
        var names = partners.names();
        var mine = belongings.of(person.id()).stream()
                .map(belonging -> networks.get(belonging.network()))
                .filter(network -> network.uses(Module.DIRECTORY))
                .toList();
        var current = agreements.listCurrent(mine.stream().map(Network::slug).toList());
        return new MyConsents(
                mine.stream()
                        .flatMap(network -> audiences(network, current, last, locale))
                        .toList(),
                events.stream().map(event -> line(event, names)).toList());
    }

    /**
     * Adds a line to the ledger.
     *
     * @return the line; empty when what is asked holds already
     * @throws Refusal {@code consent-text-changed} when other words were read, {@code no-current-agreement} for a
     *     partner without one
     */
    Optional<ConsentEvent> record(Person person, ConsentInput input) {
        var subject = new ConsentSubject(input.network(), input.audience(), input.partner());
        var last = ledger.last(person.id(), subject);
        var granted = last.filter(ConsentEvent::isGrant);
        if (input.action() == ConsentAction.WITHDRAW) {
            return granted.map(event -> ledger.withdraw(person.id(), event, Channel.WEB));
        }
        if (granted.filter(event -> holds(event, agreement(input))).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(ledger.grant(person.id(), subject, textRead(person, input), Channel.WEB));
    }

    LedgerLine line(ConsentEvent event) {
        return line(event, partners.names());
    }

    private ConsentText textRead(Person person, ConsentInput input) {
        var network = networks.find(input.network())
                .filter(candidate -> belongings.isMember(person.id(), candidate.slug()))
                .orElseThrow(() -> Refusal.unprocessable("network", "not a network to which you belong"))
                .require(Module.DIRECTORY);
        var agreement = agreement(input);
        return Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .map(locale -> text(network, input.audience(), agreement, locale))
                .filter(text -> text.sha256().equals(input.textSha256()))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.CONSENT_TEXT_CHANGED, null));
    }

    private @Nullable Agreement agreement(ConsentInput input) {
        var partner = input.partner();
        if ((input.audience() == Audience.PARTNER) != (partner != null)) {
            throw Refusal.unprocessable("partner", "goes with the audience PARTNER, and only with it");
        }
        return partner == null
                ? null
                : agreements
                        .findCurrent(input.network(), partner)
                        .orElseThrow(() -> new Refusal(ProblemType.NO_CURRENT_AGREEMENT, null));
    }

    private Stream<MyAudience> audiences(
            Network network, List<Agreement> current, Map<ConsentSubject, ConsentEvent> last, Locale locale) {
        var own = Stream.of(Audience.NETWORK, Audience.PUBLIC, Audience.TESTIMONIAL, Audience.PHOTO)
                .map(audience -> audience(network, audience, null, last, locale));
        var partners = current.stream()
                .filter(agreement -> agreement.network().equals(network.slug()))
                .map(agreement -> audience(network, Audience.PARTNER, agreement, last, locale));
        return Stream.concat(own, partners);
    }

    private MyAudience audience(
            Network network,
            Audience audience,
            @Nullable Agreement agreement,
            Map<ConsentSubject, ConsentEvent> last,
            Locale locale) {
        UUID partner = agreement == null ? null : agreement.partner().id();
        var event = last.get(new ConsentSubject(network.slug(), audience, partner));
        boolean granted = event != null && holds(event, agreement);
        var text = event != null && granted ? event.text() : text(network, audience, agreement, locale);
        return new MyAudience(
                new NetworkName(network.slug(), network.name()),
                audience,
                agreement == null ? null : partner(agreement),
                granted,
                event == null ? null : event.at(),
                ConsentTextView.of(text));
    }

    /** Whether a consent holds today; to a partner, only one that was given to the terms of the current agreement. */
    private static boolean holds(ConsentEvent event, @Nullable Agreement agreement) {
        return agreement == null ? event.isGrant() : agreement.isAcceptedBy(event);
    }

    private ConsentText text(Network network, Audience audience, @Nullable Agreement agreement, Locale locale) {
        return agreement == null
                ? texts.current(network, audience, locale)
                : texts.current(network, agreement.disclosure(), locale);
    }

    private static MyPartner partner(Agreement agreement) {
        return new MyPartner(
                agreement.partner().id(),
                agreement.partner().name(),
                agreement.purpose(),
                agreement.fields(),
                agreement.endDate(),
                agreement.lastReadAt());
    }

    private static LedgerLine line(ConsentEvent event, Map<UUID, String> names) {
        var subject = event.subject();
        var partner = subject.partner();
        return new LedgerLine(
                event.id(),
                subject.network(),
                subject.audience(),
                partner == null ? null : new PartnerName(partner, names.getOrDefault(partner, "")),
                event.action(),
                event.at(),
                event.channel(),
                event.text().version(),
                event.text().sha256(),
                event.text().locale());
    }
}
