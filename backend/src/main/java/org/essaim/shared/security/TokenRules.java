package org.essaim.shared.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What a verified token must be besides: an access token (not an ID or refresh token), and somebody's. */
@ApplicationScoped
class TokenRules implements SecurityIdentityAugmentor {
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken token && !isAccessTokenOfSomebody(token)) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return Uni.createFrom().item(identity);
    }

    private static boolean isAccessTokenOfSomebody(JsonWebToken token) {
        var subject = token.getSubject();
        return "Bearer".equals(String.valueOf(token.<Object>getClaim("typ")).replace("\"", ""))
                && subject != null
                && !subject.isBlank();
    }
}
