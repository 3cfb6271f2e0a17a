package org.essaim.shared.openapi;

import java.util.function.BiPredicate;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.essaim.shared.security.LinkToken;

/** The refusals that operations share, and which operations can answer them. */
enum Refusals {
    BadRequest(
            "400",
            "A body, parameter or cursor that is not accepted",
            (operation, rule) -> hasBody(operation) || operation.getParameters() != null),
    Unauthorized("401", "No token, or one that is not accepted", (operation, rule) -> rule.readsToken()),
    Forbidden(
            "403",
            "Signed in without the right",
            (operation, rule) -> rule == OperationRule.ENTRUSTED || rule == OperationRule.SIGNED_IN),
    NotFound(
            "404",
            "No such thing for this caller",
            (operation, rule) -> hasParameter(operation, Parameter.In.PATH) || takesLink(operation)),
    NotAcceptable("406", "No representation that the caller accepts", (operation, rule) -> true),
    Conflict(
            "409",
            "Not possible in the current state",
            (operation, rule) -> rule == OperationRule.SIGNED_IN
                    || rule == OperationRule.ENTRUSTED
                    || hasBody(operation)
                    || takesLink(operation)),
    LengthRequired("411", "A body that does not say how long it is", (operation, rule) -> hasBody(operation)),
    PreconditionFailed("412", "Changed in the meantime", (operation, rule) -> takesIfMatch(operation)),
    BodyTooLarge("413", "More than 256 kB, or than `x-most-bytes`", (operation, rule) -> hasBody(operation)),
    UnsupportedMediaType("415", "A format that is not read here", (operation, rule) -> hasBody(operation)),
    Unprocessable("422", "Well formed, but not possible", (operation, rule) -> hasBody(operation)),
    PreconditionRequired("428", "`If-Match` is missing", (operation, rule) -> takesIfMatch(operation)),
    TooManyRequests(
            "429", "More than one may ask in a minute; try again after `Retry-After`", (operation, rule) -> true),
    InternalError("500", "A defect; the request id finds it in the log", (operation, rule) -> true),
    Unavailable("503", "Try again after `Retry-After`", (operation, rule) -> true);

    private final String status;
    private final String description;
    private final BiPredicate<Operation, OperationRule> concerns;

    Refusals(String status, String description, BiPredicate<Operation, OperationRule> concerns) {
        this.status = status;
        this.description = description;
        this.concerns = concerns;
    }

    String status() {
        return status;
    }

    boolean concerns(Operation operation, OperationRule rule) {
        return concerns.test(operation, rule);
    }

    APIResponse response() {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    APIResponse reference() {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name());
    }

    private static boolean hasBody(Operation operation) {
        return operation.getRequestBody() != null;
    }

    private static boolean takesIfMatch(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    /** Whether the operation stands for the link of a mail, whose secret travels in a header. */
    private static boolean takesLink(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> LinkToken.HEADER.equals(parameter.getName()));
    }

    private static boolean hasParameter(Operation operation, Parameter.In place) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == place);
    }
}
