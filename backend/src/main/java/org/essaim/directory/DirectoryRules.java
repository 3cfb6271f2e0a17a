package org.essaim.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.essaim.shared.rule.AutomaticRule;
import org.essaim.shared.rule.AutomaticRules;

/** What the directory does by itself when a day begins. */
@ApplicationScoped
class DirectoryRules implements AutomaticRules {
    @Override
    public List<AutomaticRule> automaticRules() {
        return List.of(AutomaticRule.of("directory-dates"));
    }
}
