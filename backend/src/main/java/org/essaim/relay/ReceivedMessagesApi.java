package org.essaim.relay;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.member.Belongings;
import org.essaim.member.Person;
import org.essaim.member.PersonRepository;
import org.essaim.member.SignedIn;
import org.essaim.network.Networks;
import org.essaim.shared.problem.Problem;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.Caller;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Answering a message, or reporting it: where the links of its mail lead. */
@Path("/me/messages/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contact")
public class ReceivedMessagesApi {
    private final SignedIn signedIn;
    private final Caller caller;
    private final Belongings belongings;
    private final RelayRepository messages;
    private final ReportRepository reports;
    private final PersonRepository persons;
    private final Networks networks;
    private final Relay relay;
    private final AuditLog audit;

    ReceivedMessagesApi(
            SignedIn signedIn,
            Caller caller,
            Belongings belongings,
            RelayRepository messages,
            ReportRepository reports,
            PersonRepository persons,
            Networks networks,
            Relay relay,
            AuditLog audit) {
        this.signedIn = signedIn;
        this.caller = caller;
        this.belongings = belongings;
        this.messages = messages;
        this.reports = reports;
        this.persons = persons;
        this.networks = networks;
        this.relay = relay;
        this.audit = audit;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            summary = "Get who wrote me a message",
            description = "For its recipient alone; what was written is in the mail, and nowhere else.")
    public ReceivedMessage getReceivedMessage(@RestPath UUID id) {
        var message = messages.getReceived(signedIn.person().id(), id);
        return ReceivedMessage.of(message, persons.findById(message.sender()), reports.isReported(id));
    }

    @POST
    @Path("/answer")
    @Authenticated
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @Operation(
            summary = "Answer a message",
            description =
                    "It goes the same way back, and counts among the ten of the day. 404 once either has left the "
                            + "network.")
    @APIResponse(
            responseCode = "202",
            description = "On its way",
            content = @Content(schema = @Schema(implementation = MessageSent.class)))
    @APIResponse(
            responseCode = "429",
            description = "Ten are sent today; `Retry-After` says when there may be more",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public MessageSent answerMessage(@RestPath UUID id, @NotNull @Valid MessageInput written) {
        var me = signedIn.writer();
        var message = messages.getReceived(me.id(), id);
        requireBothInside(message, me);
        return relay.send(networks.get(message.network()), me, message.sender(), written, message.id());
    }

    /** The same as for a first message: members write to members, and whoever left does neither. */
    private void requireBothInside(RelayMessage message, Person me) {
        var network = message.network();
        boolean inside = belongings.isMember(me.id(), network)
                || !caller.functionsIn(network).isEmpty();
        if (!inside || !belongings.isMember(message.sender(), network)) {
            throw Refusal.notFound();
        }
    }

    @POST
    @Path("/report")
    @Authenticated
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(204)
    @Operation(
            summary = "Report a message",
            description = "To animation and administration of the network, with what one chooses to show of it.")
    public void reportMessage(@RestPath UUID id, @NotNull @Valid ReportInput report) {
        var me = signedIn.writer();
        var message = messages.getReceived(me.id(), id);
        if (reports.isReported(id)) {
            throw new Refusal(ProblemType.CONFLICT, "It is reported already.");
        }
        var made = new ContactReport(message, report);
        reports.persistAndFlush(made);
        audit.done(
                Actor.person(me.id()),
                "contact.report",
                message.network(),
                made.id().toString(),
                Map.of("reason", report.reason()));
    }
}
