package org.essaim.me;

import static java.util.stream.Collectors.toMap;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.me.MyConsents.NetworkName;
import org.essaim.me.MyConsents.PartnerName;
import org.essaim.me.MyTransmissions.MyTransmission;
import org.essaim.member.Belonging;
import org.essaim.member.Belongings;
import org.essaim.member.SignedIn;
import org.essaim.network.Networks;
import org.essaim.partner.Agreement;
import org.essaim.partner.AgreementRepository;
import org.essaim.partner.Transmissions;
import org.essaim.partner.Transmissions.Transmission;
import org.jspecify.annotations.Nullable;

/** Who receives one's data, and what has left already. */
@Path("/me/transmissions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consents")
public class MyTransmissionsApi {
    private final SignedIn signedIn;
    private final Belongings belongings;
    private final Networks networks;
    private final AgreementRepository agreements;
    private final Transmissions transmissions;
    private final Clock clock;

    MyTransmissionsApi(
            SignedIn signedIn,
            Belongings belongings,
            Networks networks,
            AgreementRepository agreements,
            Transmissions transmissions,
            Clock clock) {
        this.signedIn = signedIn;
        this.belongings = belongings;
        this.networks = networks;
        this.agreements = agreements;
        this.transmissions = transmissions;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            summary = "List who receives my data",
            description = "The agreements that hold in my networks, and every one under which I was ever passed on, "
                    + "with when and how often (GDPR, art. 15).")
    public MyTransmissions listMyTransmissions() {
        var me = signedIn.person().id();
        Map<UUID, Transmission> left =
                transmissions.of(me).stream().collect(toMap(Transmission::agreement, each -> each));
        var mine = belongings.of(me).stream().map(Belonging::network).distinct().toList();
        var concerning = new LinkedHashMap<UUID, Agreement>();
        agreements.listCurrent(mine).forEach(agreement -> concerning.put(agreement.id(), agreement));
        agreements.listAll(left.keySet()).forEach(agreement -> concerning.put(agreement.id(), agreement));
        return new MyTransmissions(concerning.values().stream()
                .map(agreement -> view(agreement, left.get(agreement.id())))
                .sorted(Comparator.comparing(MyTransmission::state)
                        .thenComparing(MyTransmission::startsOn, Comparator.reverseOrder())
                        .thenComparing(MyTransmission::id))
                .toList());
    }

    private MyTransmission view(Agreement agreement, @Nullable Transmission left) {
        return new MyTransmission(
                agreement.id(),
                new NetworkName(
                        agreement.network(), networks.get(agreement.network()).name()),
                new PartnerName(agreement.partner().id(), agreement.partner().name()),
                agreement.purpose(),
                agreement.fields(),
                agreement.startDate(),
                agreement.endDate(),
                agreement.state(LocalDate.now(clock)),
                left == null ? 0 : left.times(),
                left == null ? null : left.firstAt(),
                left == null ? null : left.lastAt());
    }
}
