package org.essaim.shared.rule;

import java.util.List;

/** A bean that knows what its feature does on its own; {@code GET /rules} lists them all. */
@FunctionalInterface
public interface AutomaticRules {
    List<AutomaticRule> automaticRules();
}
