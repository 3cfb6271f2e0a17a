package org.essaim.territory.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.Client;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Keycloak as the mirror sees it: all groups, and the time of the last change to any. */
@ApplicationScoped
class KeycloakGroups {
    private static final List<String> WATCHED = List.of("GROUP", "GROUP_MEMBERSHIP");
    private static final int MEMBERS_AT_ONCE = 500;

    private final MirrorConfig config;
    private @Nullable Keycloak keycloak;

    KeycloakGroups(MirrorConfig config) {
        this.config = config;
    }

    /**
     * The time of the latest admin event about groups after the given one, in milliseconds of Keycloak's clock.
     *
     * @throws MirrorFailed when Keycloak does not answer, or refuses
     */
    long latestEvent(long after) {
        var since = Long.toString(after + 1);
        return asking(() ->
                realm().getAdminEvents(null, null, null, null, null, null, WATCHED, since, null, 0, 1, "desc").stream()
                        .mapToLong(event -> event.getTime())
                        .max()
                        .orElse(after));
    }

    /**
     * Every group of the realm, with members where it is a territory: all of it, or a failure.
     *
     * @throws MirrorFailed when any part of the answer is missing
     */
    List<ListedGroup> list() {
        return asking(() -> realm().groups().groups(null, false, null, null, false, false).stream()
                .map(this::listed)
                .toList());
    }

    private ListedGroup listed(GroupRepresentation group) {
        var attributes = group.getAttributes() == null ? Map.<String, List<String>>of() : group.getAttributes();
        var members = ListedGroup.isTerritory(group.getName(), attributes) ? members(group.getId()) : Set.<String>of();
        return new ListedGroup(
                UUID.fromString(group.getId()), group.getName(), group.getDescription(), attributes, members);
    }

    /** A closed account is nobody's referent. */
    private Set<String> members(String group) {
        var members = new HashSet<String>();
        List<UserRepresentation> page;
        int first = 0;
        do {
            page = realm().groups().group(group).members(first, MEMBERS_AT_ONCE, true);
            page.stream()
                    .filter(user -> !Boolean.FALSE.equals(user.isEnabled()))
                    .forEach(user -> members.add(user.getId()));
            first += page.size();
        } while (page.size() == MEMBERS_AT_ONCE);
        return members;
    }

    private static <T> T asking(Supplier<T> question) {
        try {
            return question.get();
        } catch (WebApplicationException answer) {
            var refused = answer.getResponse().getStatus() < 500;
            throw new MirrorFailed(refused ? MirrorFailure.REFUSED : MirrorFailure.UNREACHABLE, answer);
        } catch (ProcessingException noAnswer) {
            throw new MirrorFailed(MirrorFailure.UNREACHABLE, noAnswer);
        }
    }

    private RealmResource realm() {
        if (keycloak == null) {
            keycloak = connect();
        }
        return keycloak.realm(config.realm());
    }

    private Keycloak connect() {
        Client client = Keycloak.getClientProvider().newRestEasyClient(null, null, false);
        client.property(
                QuarkusRestClientProperties.READ_TIMEOUT, config.timeout().toMillis());
        return KeycloakBuilder.builder()
                .serverUrl(config.keycloakUrl().toString())
                .realm(config.realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(config.clientId())
                .clientSecret(config.secret().orElseThrow())
                .resteasyClient(client)
                .build();
    }
}
