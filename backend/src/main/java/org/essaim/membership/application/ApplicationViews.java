package org.essaim.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.essaim.document.Document;
import org.essaim.document.Documents;
import org.essaim.member.Belongings;
import org.essaim.member.MandateInput;
import org.essaim.member.PersonRepository;
import org.essaim.membership.application.ApplicantView.ApplicationNetwork;
import org.essaim.membership.application.ApplicationPage.ApplicationLine;
import org.essaim.membership.charter.Charters;
import org.essaim.network.Network;
import org.essaim.place.Gazetteer;
import org.essaim.place.PlaceRef;
import org.jspecify.annotations.Nullable;

/** Applications as they are shown: to the applicant, and to those who answer. */
@ApplicationScoped
class ApplicationViews {
    private final Forms forms;
    private final Charters charters;
    private final Documents documents;
    private final PersonRepository persons;
    private final Belongings belongings;
    private final KnownMembers knownMembers;
    private final Gazetteer gazetteer;

    ApplicationViews(
            Forms forms,
            Charters charters,
            Documents documents,
            PersonRepository persons,
            Belongings belongings,
            KnownMembers knownMembers,
            Gazetteer gazetteer) {
        this.forms = forms;
        this.charters = charters;
        this.documents = documents;
        this.persons = persons;
        this.belongings = belongings;
        this.knownMembers = knownMembers;
        this.gazetteer = gazetteer;
    }

    ApplicantView mine(MembershipApplication application, Network network) {
        var form = forms.form(application.form()).orElse(null);
        return new ApplicantView(
                ApplicationNetwork.of(network),
                application.state(),
                application.email(),
                forms.draft(application.draft()).orElse(null),
                form,
                form == null ? List.of() : places(form),
                application.question(),
                application.answer(),
                application.reason(),
                fileName(application.deliberation()),
                application.submittedAt(),
                application.decidedAt(),
                next(application));
    }

    ApplicationDetail detail(MembershipApplication application) {
        var form = forms.form(application.form()).orElseThrow();
        var charter = application.charter() == null ? null : charters.findById(application.charter());
        return new ApplicationDetail(
                application.id(),
                application.state(),
                application.email(),
                withoutSides(form),
                places(form),
                persons.findByEmail(application.email())
                        .filter(person -> belongings.isMember(person.id(), application.network()))
                        .isPresent(),
                knownMembers.of(application, form),
                charter == null ? null : charter.version(),
                application.charterAcceptedAt(),
                application.question(),
                application.answer(),
                application.reason(),
                fileName(application.deliberation()),
                application.submittedAt(),
                application.decidedAt(),
                next(application));
    }

    ApplicationLine line(MembershipApplication application) {
        var form = forms.form(application.form()).orElseThrow();
        return new ApplicationLine(
                application.id(),
                application.state(),
                form.profile(),
                form.givenName(),
                form.familyName(),
                form.organization() == null ? null : form.organization().name(),
                places(form).stream().findFirst().orElse(null),
                application.submittedAt());
    }

    private @Nullable String fileName(@Nullable UUID document) {
        return document == null
                ? null
                : documents.find(document).map(Document::name).orElse(null);
    }

    private static List<ApplicationState> next(MembershipApplication application) {
        return application.state().next().stream().sorted().toList();
    }

    private List<PlaceRef> places(ApplicationForm form) {
        var mandates = form.mandates().stream().map(MandateInput::place);
        var others = Stream.of(
                        form.organization() == null ? null : form.organization().place(),
                        form.position() == null ? null : form.position().place())
                .filter(Objects::nonNull);
        return Stream.of(mandates, others, form.places().stream())
                .flatMap(keys -> keys)
                .distinct()
                .flatMap(key -> gazetteer.find(key).stream())
                .map(PlaceRef::of)
                .toList();
    }

    private static ApplicationForm withoutSides(ApplicationForm form) {
        return new ApplicationForm(
                form.profile(),
                form.givenName(),
                form.familyName(),
                form.phone(),
                form.mandates().stream().map(ApplicationViews::withoutSide).toList(),
                form.position(),
                form.places(),
                form.motivation(),
                form.organization(),
                form.charter(),
                form.dues(),
                form.consents());
    }

    private static MandateInput withoutSide(MandateInput mandate) {
        return new MandateInput(
                mandate.kind(),
                mandate.function(),
                mandate.rank(),
                mandate.place(),
                mandate.delegation(),
                null,
                mandate.startDate(),
                mandate.endDate());
    }
}
