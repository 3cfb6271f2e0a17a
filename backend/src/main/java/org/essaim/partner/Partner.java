package org.essaim.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A partner network, known in Keycloak by the client through which its program calls. */
@Entity
@Immutable
public class Partner {
    @Id
    private UUID id;

    private String clientId;
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Partner() {}

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
