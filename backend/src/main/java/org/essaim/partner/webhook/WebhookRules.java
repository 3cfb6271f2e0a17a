package org.essaim.partner.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.essaim.shared.rule.AutomaticRule;
import org.essaim.shared.rule.AutomaticRule.Setting;
import org.essaim.shared.rule.AutomaticRules;

/** What becomes, by itself, of messages that do not reach a partner. */
@ApplicationScoped
class WebhookRules implements AutomaticRules {
    @Override
    public List<AutomaticRule> automaticRules() {
        return List.of(
                AutomaticRule.of("webhook-retries", new Setting(null, Backoff.PATIENCE)),
                AutomaticRule.of("webhook-deliveries", new Setting(null, Deliveries.KEPT)));
    }
}
