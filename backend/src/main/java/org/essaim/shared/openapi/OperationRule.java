package org.essaim.shared.openapi;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.essaim.shared.security.AnyReader;
import org.essaim.shared.security.FunctionRequired;
import org.essaim.shared.security.ScopeRequired;
import org.jboss.jandex.MethodInfo;

/** Who may call an operation, as its annotations say. */
enum OperationRule {
    /** Anyone, and the answer is the same for everyone. */
    PUBLIC,
    /** Anyone; a token shows more. */
    ANY_READER,
    /** Whoever is signed in. */
    SIGNED_IN,
    /** Those who were given a function, a role or a scope. */
    ENTRUSTED;

    static OperationRule of(MethodInfo operation) {
        if (operation.hasAnnotation(AnyReader.class)) {
            return ANY_READER;
        }
        if (operation.hasAnnotation(PermitAll.class)) {
            return PUBLIC;
        }
        if (operation.hasAnnotation(FunctionRequired.class)
                || operation.hasAnnotation(ScopeRequired.class)
                || operation.hasAnnotation(RolesAllowed.class)) {
            return ENTRUSTED;
        }
        if (operation.hasAnnotation(Authenticated.class)) {
            return SIGNED_IN;
        }
        throw new IllegalStateException("Operation without a rule: " + operation.name());
    }

    void addTo(Operation operation) {
        var token = OASFactory.createSecurityRequirement().addScheme("keycloak", List.of());
        var nobody = OASFactory.createSecurityRequirement();
        operation.setSecurity(
                switch (this) {
                    case PUBLIC -> List.of();
                    case ANY_READER -> List.of(nobody, token);
                    case SIGNED_IN, ENTRUSTED -> List.of(token);
                });
    }

    boolean readsToken() {
        return this != PUBLIC;
    }
}
