package org.essaim.shared.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.essaim.shared.http.AcceptsUpTo;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Completes the generated contract with what the code already says: what is required, who may call, what is refused. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractRules implements OASFilter {
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName RESPONSE_STATUS = DotName.createSimple(ResponseStatus.class);
    private static final DotName ACCEPTS_UP_TO = DotName.createSimple(AcceptsUpTo.class);
    private static final String ROOT = "org.essaim";

    /** By the name in the contract; a feature may have a record of its own that is called the same. */
    private final Map<String, List<ClassInfo>> records = new HashMap<>();

    private final Map<String, MethodInfo> operations = new HashMap<>();

    public ContractRules(IndexView index) {
        for (var type : index.getKnownClasses()) {
            if (type.name().toString().startsWith(ROOT)) {
                if (type.isRecord()) {
                    records.computeIfAbsent(schemaName(type), name -> new ArrayList<>())
                            .add(type);
                } else if (type.simpleName() != null && type.simpleName().endsWith("Api")) {
                    type.methods().forEach(method -> operations.put(method.name(), method));
                }
            }
        }
    }

    /** The name a record has in the contract: its own, unless it says another. */
    private static String schemaName(ClassInfo type) {
        var schema = type.declaredAnnotation(SCHEMA);
        var name = schema == null ? null : schema.value("name");
        return name == null ? type.simpleName() : name.asString();
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        var components = contract.getComponents();
        if (components.getSchemas() != null) {
            components.getSchemas().forEach(this::requireWhatIsNeverNull);
        }
        components.addSecurityScheme(
                "keycloak",
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("An access token of the realm `essaim` for the audience `essaim-api`."));
        for (var refusal : Refusals.values()) {
            components.addResponse(refusal.name(), refusal.response());
        }
        if (contract.getPaths() != null) {
            contract.getPaths().getPathItems().values().stream()
                    .flatMap(path -> path.getOperations().values().stream())
                    .forEach(this::complete);
        }
    }

    private void requireWhatIsNeverNull(String name, Schema schema) {
        var properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        records.getOrDefault(name, List.of()).stream()
                .filter(type -> type.recordComponents().stream()
                        .allMatch(component -> properties.containsKey(component.name())))
                .forEach(type -> requireWhatIsNeverNull(type, schema));
    }

    private static void requireWhatIsNeverNull(ClassInfo type, Schema schema) {
        type.recordComponents().stream()
                .filter(component -> component.type().annotations().stream()
                        .noneMatch(annotation -> annotation.name().equals(NULLABLE)))
                .map(component -> component.name())
                .forEach(property -> {
                    if (schema.getRequired() == null || !schema.getRequired().contains(property)) {
                        schema.addRequired(property);
                    }
                });
    }

    private void complete(Operation operation) {
        var method = operations.get(operation.getOperationId());
        if (method == null) {
            throw new IllegalStateException("No operation of ours: " + operation.getOperationId());
        }
        var rule = OperationRule.of(method);
        rule.addTo(operation);
        nameStatus(operation, method);
        var upload = method.annotation(ACCEPTS_UP_TO);
        if (upload != null) {
            operation.addExtension(KnownAddresses.MOST_BYTES, upload.value().asLong());
        }
        if (takesIfNoneMatch(operation)) {
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().description("The caller has it already"));
        }
        for (var refusal : Refusals.values()) {
            if (refusal.concerns(operation, rule) && !isDescribed(operation, refusal.status())) {
                operation.getResponses().addAPIResponse(refusal.status(), refusal.reference());
            }
        }
    }

    /** The generator takes every empty answer to a POST for a 201, whatever the operation says. */
    private static void nameStatus(Operation operation, MethodInfo method) {
        var said = method.annotation(RESPONSE_STATUS);
        var responses = operation.getResponses();
        if (said != null && responses.hasAPIResponse("201") && said.value().asInt() != 201) {
            responses.addAPIResponse(
                    Integer.toString(said.value().asInt()),
                    OASFactory.createAPIResponse().description("Done"));
            responses.removeAPIResponse("201");
        }
    }

    /** The framework adds a bare 400 to whatever takes a body: that says nothing, and is said here instead. */
    private static boolean isDescribed(Operation operation, String status) {
        var answer = operation.getResponses().getAPIResponse(status);
        return answer != null && (answer.getContent() != null || answer.getRef() != null);
    }

    private static boolean takesIfNoneMatch(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> HttpHeaders.IF_NONE_MATCH.equals(parameter.getName()));
    }
}
