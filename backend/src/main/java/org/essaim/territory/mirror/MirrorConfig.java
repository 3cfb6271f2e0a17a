package org.essaim.territory.mirror;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where the territories are administered, and how closely they are followed. */
@ConfigMapping(prefix = "essaim.mirror")
interface MirrorConfig {
    @WithDefault("true")
    boolean enabled();

    /** Address of Keycloak, without the realm. */
    URI keycloakUrl();

    /** Page of the groups in the console, as a browser reaches it. */
    URI consoleUrl();

    @WithDefault("essaim")
    String realm();

    @WithDefault("essaim-mirror")
    String clientId();

    /** Without it nothing is mirrored. */
    Optional<String> secret();

    /** Between two questions about events; {@link Mirror} reads the same key. */
    @WithDefault("10s")
    String pollEvery();

    /** Between two full listings: short of a minute by one look, so that a minute always holds one. */
    @WithDefault("PT50S")
    Duration listEvery();

    /** Before a listing that confirms, or not, that a group is gone. */
    @WithDefault("PT5S")
    Duration confirmAfter();

    @WithDefault("PT5S")
    Duration timeout();

    /** Above this share of the territories, groups that vanish at once are taken for an accident and archive nothing. */
    @WithDefault("0.2")
    double largestVanishingShare();

    /** Up to this many groups may always vanish at once: a share means little in a small network. */
    @WithDefault("4")
    int alwaysAcceptedVanishing();

    default boolean isOn() {
        return enabled() && secret().isPresent();
    }
}
