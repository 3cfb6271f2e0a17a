package org.essaim.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.consent.Audience;
import org.essaim.consent.ConsentTexts;
import org.essaim.member.Mandate;
import org.essaim.member.Person;
import org.essaim.membership.charter.Charters;
import org.essaim.network.Network;
import org.essaim.place.Gazetteer;
import org.essaim.place.Place;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;

/** Takes applications in: from anyone, so nothing that it answers tells whether an address is known. */
@ApplicationScoped
class Reception {
    private final ApplicationRepository applications;
    private final ApplicationMails mails;
    private final Forms forms;
    private final Charters charters;
    private final JoiningDues dues;
    private final ConsentTexts texts;
    private final Gazetteer gazetteer;
    private final ApplicationConfig config;
    private final AuditLog audit;
    private final Clock clock;

    Reception(
            ApplicationRepository applications,
            ApplicationMails mails,
            Forms forms,
            Charters charters,
            JoiningDues dues,
            ConsentTexts texts,
            Gazetteer gazetteer,
            ApplicationConfig config,
            AuditLog audit,
            Clock clock) {
        this.applications = applications;
        this.mails = mails;
        this.forms = forms;
        this.charters = charters;
        this.dues = dues;
        this.texts = texts;
        this.gazetteer = gazetteer;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes in a form; it waits unseen until the address is proved. An address with enough waiting gets no more mail. */
    void receive(Network network, NewApplication input, Locale locale) {
        require(network, input.form());
        var email = Person.normalised(input.email());
        if (applications.countUnproved(network.slug(), email) >= config.pendingForAnAddress()) {
            return;
        }
        var application = new MembershipApplication(network.slug(), email, locale, clock.instant());
        send(application, network, input.form());
        applications.persist(application);
        mails.send(application, network, "application-verify", Map.of());
    }

    /** Keeps a form that is not finished, and sends the link by which to resume it. */
    void keep(Network network, NewDraft input, Locale locale) {
        var typed = forms.write(input.draft());
        var email = Person.normalised(input.email());
        if (applications.countUnproved(network.slug(), email) >= config.pendingForAnAddress()) {
            return;
        }
        var application = new MembershipApplication(network.slug(), email, locale, clock.instant());
        application.keepDraft(typed, in(config.draftKept()));
        applications.persist(application);
        mails.send(application, network, "application-draft", Map.of());
    }

    /** Sends the form of a draft: who followed its link has proved the address already. */
    void submit(MembershipApplication application, Network network, ApplicationForm form) {
        require(network, form);
        send(application, network, form);
        verify(application, network);
    }

    /** Who follows the link holds the address: from now on the network knows of the application. */
    void verify(MembershipApplication application, Network network) {
        application.verify(clock.instant());
        note("application.submit", application);
        mails.send(application, network, "application-received", Map.of());
    }

    void note(String action, MembershipApplication application) {
        audit.done(
                Actor.SYSTEM,
                action,
                application.network(),
                application.id().toString(),
                Map.of("by", "applicant", "state", application.state()));
    }

    private void send(MembershipApplication application, Network network, ApplicationForm form) {
        application.send(forms.write(form), in(config.verifiedWithin()));
        charters.requireAccepted(network, form.charter())
                .ifPresent(charter -> application.accept(charter.id(), clock.instant()));
    }

    private void require(Network network, ApplicationForm form) {
        form.requireComplete(network, dues.asked(network.slug()).orElse(null));
        charters.requireAccepted(network, form.charter());
        form.mandates().forEach(mandate -> Mandate.check(mandate, place("mandates.place", mandate.place())));
        form.places().forEach(key -> place("places", key));
        if (form.position() != null && form.position().place() != null) {
            place("position.place", form.position().place());
        }
        if (form.organization() != null && form.organization().place() != null) {
            place("organization.place", form.organization().place());
        }
        form.consents().forEach(consent -> requireText(network, consent));
    }

    private Place place(String field, String key) {
        return gazetteer.find(key).orElseThrow(() -> Refusal.unprocessable(field, "no such place"));
    }

    /** Keeps the words of a consent until it can enter the ledger. */
    private void requireText(Network network, GivenConsent consent) {
        if (consent.audience() == Audience.PARTNER) {
            throw Refusal.unprocessable("consents.audience", "partners are agreed to once one is a member");
        }
        texts.keep(Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .map(locale -> texts.current(network, consent.audience(), locale))
                .filter(text -> text.sha256().equals(consent.textSha256()))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.CONSENT_TEXT_CHANGED, null)));
    }

    private Instant in(Period period) {
        return ZonedDateTime.now(clock).plus(period).toInstant();
    }
}
