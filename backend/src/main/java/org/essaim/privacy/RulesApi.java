package org.essaim.privacy;

import io.quarkus.arc.All;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.shared.problem.Languages;
import org.essaim.shared.rule.AutomaticRule;
import org.essaim.shared.rule.AutomaticRules;
import org.jspecify.annotations.Nullable;

/** What happens by itself here: made from the settings that the jobs read, so that it cannot say anything else. */
@Path("/rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rules", description = "What the service does on its own")
public class RulesApi {
    private final List<AutomaticRules> sources;
    private final HttpHeaders headers;

    RulesApi(@All List<AutomaticRules> sources, HttpHeaders headers) {
        this.sources = sources;
        this.headers = headers;
    }

    /** Every automatic rule. */
    public record Rules(List<Rule> items) {}

    /**
     * Something that the service does on its own.
     *
     * @param warning how people are told before; none when it takes nothing from them
     */
    public record Rule(
            @Schema(examples = "inactivity") String code,
            String title,
            String what,
            String when,
            @Nullable String warning,
            String legalBasis,
            List<RuleSetting> settings) {}

    /** A duration in force, and the setting that changes it, where there is one. */
    public record RuleSetting(
            @Nullable @Schema(examples = "essaim.privacy.inactivity-warning")
            String name,

            @Schema(examples = "P23M") String value,
            @Schema(examples = "23 mois") String text) {}

    @GET
    @PermitAll
    @Operation(
            summary = "List what the service does on its own",
            description = "What, when, after which warning, on which basis, and the values in force.")
    public Rules listRules() {
        var locale = Languages.preferred(headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return new Rules(sources.stream()
                .flatMap(source -> source.automaticRules().stream())
                .map(rule -> rule(rule, locale))
                .toList());
    }

    private static Rule rule(AutomaticRule rule, Locale locale) {
        var words = ResourceBundle.getBundle("rules.words", locale);
        var warning = say(words, rule, "warning", locale);
        return new Rule(
                rule.code(),
                say(words, rule, "title", locale),
                say(words, rule, "what", locale),
                say(words, rule, "when", locale),
                warning.isEmpty() ? null : warning,
                say(words, rule, "basis", locale),
                rule.settings().stream()
                        .map(setting -> new RuleSetting(
                                setting.name(), setting.value().toString(), Durations.in(setting.value(), locale)))
                        .toList());
    }

    private static String say(ResourceBundle words, AutomaticRule rule, String part, Locale locale) {
        var text = words.getString(rule.code() + "." + part);
        for (int i = 0; i < rule.settings().size(); i++) {
            text = text.replace(
                    "{" + i + "}", Durations.in(rule.settings().get(i).value(), locale));
        }
        return text;
    }
}
