package org.essaim.shared.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is calling, read from the verified access token alone; nobody when there is none. */
@RequestScoped
public class Caller {
    /** The header of {@link #accountKey}. */
    public static final String ACCOUNT_KEY = "X-Account-Key";

    private static final String GROUPS = "essaim_groups";

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;

    Caller(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** Whether a program calls on its own account (client credentials), not for a person. */
    public boolean isClient() {
        return clientId() != null;
    }

    /** The client of a client-credentials token; {@code null} for a person. */
    public @Nullable String clientId() {
        return claim("client_id");
    }

    public boolean hasScope(String scope) {
        var granted = claim("scope");
        return granted != null && Arrays.asList(granted.split(" ")).contains(scope);
    }

    public String subject() {
        return Objects.requireNonNull(claim("sub"), "checked when the token was verified");
    }

    /** When the person proved who they are, which a renewed token still says; else when the token was made. */
    public Instant signedInAt() {
        var moment = claim("auth_time") != null ? claim("auth_time") : claim("iat");
        return moment == null ? Instant.EPOCH : Instant.ofEpochSecond(Long.parseLong(moment));
    }

    public @Nullable String email() {
        return claim("email");
    }

    public boolean isEmailVerified() {
        return "true".equals(claim("email_verified"));
    }

    /** The key of a mail that let this person in, as the request brings it. */
    public @Nullable String accountKey() {
        var current = request.getCurrent();
        return current == null ? null : current.request().getHeader(ACCOUNT_KEY);
    }

    public @Nullable String givenName() {
        return claim("given_name");
    }

    public @Nullable String familyName() {
        return claim("family_name");
    }

    public boolean isPlatformAdmin() {
        return identity.hasRole("platform-admin");
    }

    /** The functions held in a network: groups named {@code <network>.<function>}, and nothing else. */
    public Set<NetworkFunction> functionsIn(String network) {
        var functions = EnumSet.noneOf(NetworkFunction.class);
        var groups = groups();
        for (var function : NetworkFunction.values()) {
            if (groups.contains(network + "." + function.name().toLowerCase(Locale.ROOT))) {
                functions.add(function);
            }
        }
        return functions;
    }

    public boolean holdsAnyOf(Set<NetworkFunction> wanted, String network) {
        return functionsIn(network).stream().anyMatch(wanted::contains);
    }

    private List<String> groups() {
        return TokenClaims.of(identity).list(GROUPS);
    }

    private @Nullable String claim(String name) {
        return TokenClaims.of(identity).text(name);
    }
}
