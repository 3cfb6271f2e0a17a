package org.essaim.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.List;
import org.essaim.shared.rule.AutomaticRule;
import org.essaim.shared.rule.AutomaticRule.Setting;
import org.essaim.shared.rule.AutomaticRules;

/** What is done by itself with people's data. */
@ApplicationScoped
class PrivacyRules implements AutomaticRules {
    private final PrivacyConfig config;

    PrivacyRules(PrivacyConfig config) {
        this.config = config;
    }

    @Override
    public List<AutomaticRule> automaticRules() {
        return List.of(
                AutomaticRule.of(
                        "inactivity",
                        setting("inactivity-erasure", config.inactivityErasure()),
                        setting("inactivity-warning", config.inactivityWarning()),
                        setting("inactivity-reminder", config.inactivityReminder())),
                AutomaticRule.of("former-members", setting("former-members", config.formerMembers())),
                AutomaticRule.of("never-signed-in", setting("former-members", config.formerMembers())),
                AutomaticRule.of("fees", setting("fees", config.fees())),
                AutomaticRule.of("ended-mails", setting("ended-mails", config.endedMails())),
                AutomaticRule.of("imports", setting("imports", config.imports())),
                AutomaticRule.of("trail", setting("trail", config.trail())),
                AutomaticRule.of("exports", setting("exports", config.exports())),
                AutomaticRule.of("consent-proof", setting("consent-proof", config.consentProof())),
                AutomaticRule.of("answered-requests", setting("answered-requests", config.answeredRequests())),
                AutomaticRule.of(
                        "data-request-due",
                        setting("answer-within", config.answerWithin()),
                        setting("answer-extension", config.answerExtension())));
    }

    private static Setting setting(String name, Period value) {
        return new Setting("essaim.privacy." + name, value);
    }
}
