package org.essaim.territory.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.essaim.shared.rule.AutomaticRule;
import org.essaim.shared.rule.AutomaticRule.Setting;
import org.essaim.shared.rule.AutomaticRules;

/** What the mirror of Keycloak's groups does by itself. */
@ApplicationScoped
class MirrorRules implements AutomaticRules {
    private final MirrorConfig config;

    MirrorRules(MirrorConfig config) {
        this.config = config;
    }

    @Override
    public List<AutomaticRule> automaticRules() {
        return List.of(
                AutomaticRule.of("territory-mirror", new Setting("essaim.mirror.list-every", config.listEvery())));
    }
}
