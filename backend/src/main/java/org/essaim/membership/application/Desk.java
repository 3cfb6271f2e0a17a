package org.essaim.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.member.SignedIn;
import org.essaim.network.Network;

/** Where those who run a network answer its applications; each answer is told to the applicant, and written down. */
@ApplicationScoped
class Desk {
    private final ApplicationRepository applications;
    private final KnownMembers knownMembers;
    private final Admission admission;
    private final Welcome welcome;
    private final ApplicationMails mails;
    private final Forms forms;
    private final ApplicationConfig config;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final Clock clock;

    Desk(
            ApplicationRepository applications,
            KnownMembers knownMembers,
            Admission admission,
            Welcome welcome,
            ApplicationMails mails,
            Forms forms,
            ApplicationConfig config,
            SignedIn signedIn,
            AuditLog audit,
            Clock clock) {
        this.applications = applications;
        this.knownMembers = knownMembers;
        this.admission = admission;
        this.welcome = welcome;
        this.mails = mails;
        this.forms = forms;
        this.config = config;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    MembershipApplication review(Network network, UUID id) {
        var application = applications.lock(network.slug(), id);
        application.takeIntoReview();
        return told(application, network, "application.review", "application-in-review", Map.of());
    }

    MembershipApplication ask(Network network, UUID id, String question) {
        var application = applications.lock(network.slug(), id);
        application.ask(question.strip());
        return told(
                application, network, "application.ask", "application-question", Map.of("question", question.strip()));
    }

    /** @param confirmed whether it is meant that the organisation is a member already */
    MembershipApplication approve(Network network, UUID id, boolean confirmed) {
        var application = applications.lock(network.slug(), id);
        application.requireStep(ApplicationState.APPROVED);
        var form = forms.form(application.form()).orElseThrow();
        admission.hold(form);
        var bars = knownMembers.requireAdmissible(application, form, confirmed);
        var person = admission.admit(application, form, network);
        application.approve(person.id(), decision(application));
        write(application, "application.approve", bars.isEmpty() ? Map.of() : Map.of("former", bars));
        welcome.write(application, network, person);
        return application;
    }

    MembershipApplication refuse(Network network, UUID id, String reason) {
        var application = applications.lock(network.slug(), id);
        application.refuse(reason.strip(), decision(application));
        return told(
                application, network, "application.refuse", "application-refused", Map.of("reason", reason.strip()));
    }

    private Decision decision(MembershipApplication application) {
        return new Decision(
                signedIn.person().id(),
                clock.instant(),
                forms.decided(application.form()),
                ZonedDateTime.now(clock).plus(config.decisionKept()).toInstant());
    }

    private MembershipApplication told(
            MembershipApplication application,
            Network network,
            String action,
            String template,
            Map<String, String> said) {
        write(application, action, Map.of());
        mails.send(application, network, template, said);
        return application;
    }

    private void write(MembershipApplication application, String action, Map<String, ?> more) {
        var details = new HashMap<String, Object>(more);
        details.put("state", application.state());
        audit.done(
                Actor.person(signedIn.person().id()),
                action,
                application.network(),
                application.id().toString(),
                details);
    }
}
