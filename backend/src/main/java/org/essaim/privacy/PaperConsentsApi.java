package org.essaim.privacy;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.consent.Audience;
import org.essaim.consent.Channel;
import org.essaim.consent.ConsentLedger;
import org.essaim.consent.ConsentSubject;
import org.essaim.consent.PaperForm;
import org.essaim.directory.EntryRepository;
import org.essaim.document.Documents;
import org.essaim.member.Belongings;
import org.essaim.member.Person;
import org.essaim.member.PersonRepository;
import org.essaim.member.SignedIn;
import org.essaim.network.Module;
import org.essaim.network.Network;
import org.essaim.network.Networks;
import org.essaim.privacy.ConsentForms.ConsentForm;
import org.essaim.shared.http.AcceptsUpTo;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.FunctionRequired;
import org.essaim.shared.security.NetworkFunction;
import org.essaim.shared.time.SpokenDate;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Consents signed on paper: the only way in which one person records the consent of another. */
@Path("/networks/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consents")
public class PaperConsentsApi {
    private static final int MAX_BYTES = 10 * 1024 * 1024;

    private final Networks networks;
    private final EntryRepository entries;
    private final PersonRepository persons;
    private final Belongings belongings;
    private final ConsentForms forms;
    private final ConsentLedger ledger;
    private final Documents documents;
    private final SignedIn signedIn;
    private final Letters letters;
    private final AuditLog audit;
    private final Clock clock;

    PaperConsentsApi(
            Networks networks,
            EntryRepository entries,
            PersonRepository persons,
            Belongings belongings,
            ConsentForms forms,
            ConsentLedger ledger,
            Documents documents,
            SignedIn signedIn,
            Letters letters,
            AuditLog audit,
            Clock clock) {
        this.networks = networks;
        this.entries = entries;
        this.persons = persons;
        this.belongings = belongings;
        this.forms = forms;
        this.ledger = ledger;
        this.documents = documents;
        this.signedIn = signedIn;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** The texts that can be printed and signed. */
    public record ConsentFormList(List<ConsentForm> items) {}

    /** A consent recorded from a signed form. */
    public record PaperConsent(
            UUID id, Audience audience, @Nullable UUID partner, LocalDate signedOn, Instant at, Channel channel) {}

    @GET
    @Path("/consent-forms")
    @Authenticated
    @FunctionRequired(NetworkFunction.ADMINISTRATION)
    @Transactional
    @Operation(summary = "List the texts of consent to print, for those who sign on paper")
    public ConsentFormList listConsentForms(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug) {
        return new ConsentFormList(forms.of(networks.get(slug).require(Module.DIRECTORY)));
    }

    @POST
    @Path("/directory/{id}/paper-consents")
    @Authenticated
    @FunctionRequired(NetworkFunction.ADMINISTRATION)
    @Transactional
    @Consumes({"application/pdf", "image/jpeg", "image/png"})
    @AcceptsUpTo(MAX_BYTES)
    @APIResponse(
            responseCode = "201",
            description = "Recorded; effective from the next request",
            content = @Content(schema = @Schema(implementation = PaperConsent.class)))
    @ResponseStatus(201)
    @Operation(
            summary = "Record a consent that a member signed on paper",
            description =
                    "The body is the scan, 10 MB at most. The file, the date and the operator are kept, and the person is told by mail. Nothing else grants in somebody's place. 409 when the person withdrew this consent on the day of the paper or later.")
    public PaperConsent recordPaperConsent(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestPath UUID id,
            @BeanParam @Valid PaperConsentInput input,
            InputStream scan) {
        var network = networks.get(slug).require(Module.DIRECTORY);
        var person = member(network, id);
        if (input.signedOn.isAfter(LocalDate.now(clock))) {
            throw Refusal.invalidParameter("signedOn", "not after today");
        }
        var subject = input.subject(slug);
        var text = forms.printed(network, subject, input.textSha256);
        forms.requireBegun(network, subject, input.signedOn);
        var operator = signedIn.person();
        persons.lock(person);
        requireNotWithdrawnSince(person, subject, input.signedOn);
        var evidence = documents.keep(scan, input.name, Documents.PAPERS, MAX_BYTES);
        var event =
                ledger.grantOnPaper(person.id(), subject, text, new PaperForm(operator.id(), evidence, input.signedOn));
        audit.done(
                Actor.person(operator.id()),
                "consent.grant-on-paper",
                slug,
                event.id().toString(),
                Map.of("audience", input.audience, "person", person.id()));
        tell(person, network, input.signedOn, text.title());
        return new PaperConsent(event.id(), input.audience, input.partner, input.signedOn, event.at(), event.channel());
    }

    /** A paper says what its day says: it does not undo what the person decided that day or later. */
    private void requireNotWithdrawnSince(Person person, ConsentSubject subject, LocalDate signedOn) {
        ledger.last(person.id(), subject)
                .filter(last -> !last.isGrant())
                .filter(last -> !LocalDate.ofInstant(last.at(), clock.getZone()).isBefore(signedOn))
                .ifPresent(last -> {
                    throw new Refusal(
                            ProblemType.CONFLICT, "The person withdrew this consent on the day of the paper or later.");
                });
    }

    private Person member(Network network, UUID entry) {
        return entries.findByIdOptional(entry)
                .filter(found -> found.network().equals(network.slug()))
                .filter(found -> belongings.isMember(found.person(), network.slug()))
                .map(found -> persons.findById(found.person()))
                .orElseThrow(Refusal::notFound);
    }

    private void tell(Person person, Network network, LocalDate signedOn, String title) {
        letters.send(
                person,
                network.slug(),
                "paper-consent",
                Map.of(
                        "link",
                        letters.link(),
                        "network",
                        network.name(),
                        "title",
                        title,
                        "day",
                        SpokenDate.of(signedOn, Letters.language(person))));
    }
}
