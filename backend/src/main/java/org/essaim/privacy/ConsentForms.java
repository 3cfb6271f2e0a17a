package org.essaim.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.essaim.consent.Audience;
import org.essaim.consent.ConsentSubject;
import org.essaim.consent.ConsentText;
import org.essaim.consent.ConsentTextView;
import org.essaim.consent.ConsentTexts;
import org.essaim.network.Network;
import org.essaim.partner.Agreement;
import org.essaim.partner.AgreementRepository;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The texts that can be printed and signed: those of today, in both languages. */
@ApplicationScoped
class ConsentForms {
    private final ConsentTexts texts;
    private final AgreementRepository agreements;

    ConsentForms(ConsentTexts texts, AgreementRepository agreements) {
        this.texts = texts;
        this.agreements = agreements;
    }

    /** A text to print, and to whom it lets a person be shown. */
    public record ConsentForm(
            Audience audience,
            @Nullable UUID partner,
            @Nullable String partnerName,
            ConsentTextView text) {}

    List<ConsentForm> of(Network network) {
        var own = Stream.of(Audience.NETWORK, Audience.PUBLIC)
                .flatMap(audience -> languages()
                        .map(locale -> new ConsentForm(
                                audience, null, null, ConsentTextView.of(texts.current(network, audience, locale)))));
        var partners = agreements.listCurrent(List.of(network.slug())).stream()
                .flatMap(agreement -> languages().map(locale -> form(network, agreement, locale)));
        return Stream.concat(own, partners).toList();
    }

    /** @throws Refusal {@code consent-text-changed} when no text of today for this subject has this fingerprint */
    ConsentText printed(Network network, ConsentSubject subject, String sha256) {
        return languages()
                .map(locale -> text(network, subject, locale))
                .filter(text -> text.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.CONSENT_TEXT_CHANGED, null));
    }

    /** @throws Refusal {@code unprocessable} when the agreement with the partner had not begun on the day of the paper */
    void requireBegun(Network network, ConsentSubject subject, LocalDate signedOn) {
        var partner = subject.partner();
        if (partner != null && current(network, partner).startDate().isAfter(signedOn)) {
            throw Refusal.unprocessable("signedOn", "not before the agreement began");
        }
    }

    private Agreement current(Network network, UUID partner) {
        return agreements
                .findCurrent(network.slug(), partner)
                .orElseThrow(() -> new Refusal(ProblemType.NO_CURRENT_AGREEMENT, null));
    }

    private ConsentText text(Network network, ConsentSubject subject, Locale locale) {
        var partner = subject.partner();
        if ((subject.audience() == Audience.PARTNER) != (partner != null)) {
            throw Refusal.invalidParameter("partner", "goes with the audience PARTNER, and only with it");
        }
        if (partner == null) {
            return texts.current(network, subject.audience(), locale);
        }
        return texts.current(network, current(network, partner).disclosure(), locale);
    }

    private ConsentForm form(Network network, Agreement agreement, Locale locale) {
        var partner = agreement.partner();
        return new ConsentForm(
                Audience.PARTNER,
                partner.id(),
                partner.name(),
                ConsentTextView.of(texts.current(network, agreement.disclosure(), locale)));
    }

    private static Stream<Locale> languages() {
        return Stream.of(Locale.FRENCH, Locale.ENGLISH);
    }
}
