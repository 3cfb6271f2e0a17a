package org.essaim.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.essaim.shared.rule.AutomaticRule;
import org.essaim.shared.rule.AutomaticRule.Setting;
import org.essaim.shared.rule.AutomaticRules;

/** What becomes, by itself, of mails that do not leave. */
@ApplicationScoped
class MailRules implements AutomaticRules {
    @Override
    public List<AutomaticRule> automaticRules() {
        return List.of(
                AutomaticRule.of("mail-retries", new Setting(null, QueuedMail.patience())),
                AutomaticRule.of("mail-suspension"));
    }
}
