package org.essaim.shared.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** What a verified token must be besides: an access token (not an ID or refresh token), and somebody's. */
@ApplicationScoped
class TokenRules implements SecurityIdentityAugmentor {
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        var token = TokenClaims.of(identity);
        if (token.isThere() && !isAccessTokenOfSomebody(token)) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return Uni.createFrom().item(identity);
    }

    private static boolean isAccessTokenOfSomebody(TokenClaims token) {
        var subject = token.text("sub");
        return "Bearer".equals(token.text("typ")) && subject != null && !subject.isBlank();
    }
}
