package org.essaim.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;

/** JSON merge patches (RFC 7396): what is absent stays, {@code null} clears, everything else replaces. */
@ApplicationScoped
public class MergePatch {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    /** What the contract says of every patch. */
    public static final String RULE =
            "A JSON merge patch (RFC 7396): what is absent stays. `If-Match` must hold the `ETag` that was read.";

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The change that results from laying {@code patch} over {@code current}, already validated.
     *
     * @throws Refusal when the patch is no object
     */
    public <T> T apply(T current, JsonNode patch, Class<T> type) throws JsonProcessingException {
        if (!patch.isObject()) {
            throw new Refusal(ProblemType.INVALID_BODY, null);
        }
        var merged = json.treeToValue(merge(json.valueToTree(current), (ObjectNode) patch), type);
        var violations = validator.validate(merged);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return merged;
    }

    private static ObjectNode merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(property -> {
            var value = property.getValue();
            if (value.isObject() && target.get(property.getKey()) instanceof ObjectNode nested) {
                merge(nested, (ObjectNode) value);
            } else {
                target.set(property.getKey(), value);
            }
        });
        return target;
    }
}
