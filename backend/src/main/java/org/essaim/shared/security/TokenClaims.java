package org.essaim.shared.security;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;

/**
 * What a verified token says. Read from its claims as they are: {@code JsonWebToken.getClaim} throws, and catches, an
 * exception for each name that MicroProfile does not know, which was most of the work of a request.
 */
record TokenClaims(@Nullable JwtClaims claims) {

    /** Of whoever calls; of nobody when there is no token. */
    static TokenClaims of(SecurityIdentity identity) {
        return new TokenClaims(
                identity.getPrincipal() instanceof OidcJwtCallerPrincipal token ? token.getClaims() : null);
    }

    boolean isThere() {
        return claims != null;
    }

    /** A claim as text, numbers and truth values too; {@code null} when the token does not have it. */
    @Nullable
    String text(String name) {
        return value(name) instanceof Object value ? asText(value) : null;
    }

    /** A claim that is a list of texts; empty when it is anything else. */
    List<String> list(String name) {
        return switch (value(name)) {
            case JsonArray values -> values.stream().map(TokenClaims::asText).toList();
            case List<?> values -> values.stream().map(TokenClaims::asText).toList();
            case null, default -> List.of();
        };
    }

    private @Nullable Object value(String name) {
        return claims == null ? null : claims.getClaimValue(name);
    }

    private static String asText(Object value) {
        return value instanceof JsonString text ? text.getString() : String.valueOf(value);
    }
}
