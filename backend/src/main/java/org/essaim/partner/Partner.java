package org.essaim.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** A partner network, known in Keycloak by the client through which its program calls. */
@Entity
@Immutable
public class Partner {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String clientId;
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Partner() {}

    @SuppressWarnings("NullAway.Init")
    Partner(NewPartner partner) {
        clientId = partner.clientId();
        name = partner.name().strip();
    }

    public UUID id() {
        return id;
    }

    public String clientId() {
        return clientId;
    }

    public String name() {
        return name;
    }
}
