package org.essaim.shared.http;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The id under which an exchange appears in the answer, the log and the audit trail. */
@RequestScoped
public class RequestId {
    public static final String HEADER = "X-Request-Id";

    private final UUID id = UUID.randomUUID();

    public String value() {
        return id.toString();
    }
}
