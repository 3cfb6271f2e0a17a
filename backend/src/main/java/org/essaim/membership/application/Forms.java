package org.essaim.membership.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.essaim.shared.http.Text;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Forms and drafts, written as the JSON in which they are kept. */
@ApplicationScoped
class Forms {
    private static final int LONGEST = 65_536;

    private final ObjectMapper json;

    Forms(ObjectMapper json) {
        this.json = json;
    }

    String write(ApplicationForm form) {
        return json.valueToTree(form).toString();
    }

    /** @throws Refusal {@code invalid-body} when a draft is too long, or no text that can be kept */
    String write(Map<String, Object> draft) {
        var text = json.valueToTree(draft).toString();
        if (text.length() > LONGEST || !Text.isStorable(text)) {
            throw new Refusal(ProblemType.INVALID_BODY, null);
        }
        return text;
    }

    /** What is kept of a form once it is decided on: those whom somebody else named are not part of it. */
    @Nullable
    String decided(@Nullable String form) {
        return form(form)
                .map(ApplicationForm::withoutReferents)
                .map(this::write)
                .orElse(null);
    }

    Optional<ApplicationForm> form(@Nullable String text) {
        return text == null ? Optional.empty() : Optional.of(read(text, ApplicationForm.class));
    }

    @SuppressWarnings("unchecked")
    Optional<Map<String, Object>> draft(@Nullable String text) {
        return text == null ? Optional.empty() : Optional.of(read(text, Map.class));
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Kept in another shape", impossible);
        }
    }
}
