package org.essaim.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.essaim.shared.openapi.KnownAddresses;
import org.essaim.shared.problem.Problem.InvalidField;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every refusal of the framework and of our own into a problem of the catalogue. */
class ProblemMappers {
    private static final Set<String> PARAMETER_ANNOTATIONS = Set.of("jakarta.ws.rs", "org.jboss.resteasy.reactive");

    private final Problems problems;
    private final KnownAddresses addresses;

    ProblemMappers(Problems problems, KnownAddresses addresses) {
        this.problems = problems;
        this.addresses = addresses;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        var answer = problems.answer(refusal);
        if (refusal.link() != null) {
            answer.getHeaders().putSingle(HttpHeaders.LINK, refusal.link());
        }
        return answer;
    }

    @ServerExceptionMapper
    Response refused(TooManyRequests refusal) {
        var answer = problems.answer(refusal.type(), refusal.getMessage(), refusal.errors());
        answer.getHeaders()
                .putSingle(
                        HttpHeaders.RETRY_AFTER,
                        Math.max(1, refusal.retryAfter().toSeconds()));
        return answer;
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response unauthorized(HttpHeaders headers) {
        boolean tokenSent = headers.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        var answer = problems.answer(ProblemType.UNAUTHORIZED, null, List.of());
        answer.getHeaders()
                .putSingle(
                        HttpHeaders.WWW_AUTHENTICATE,
                        tokenSent ? "Bearer realm=\"essaim\", error=\"invalid_token\"" : "Bearer realm=\"essaim\"");
        return answer;
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused) {
        return problems.answer(ProblemType.FORBIDDEN, null, List.of());
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException refused) {
        var errors = new ArrayList<InvalidField>();
        boolean parameter = false;
        for (var violation : refused.getConstraintViolations()) {
            parameter |= isOfParameter(violation);
            errors.add(new InvalidField(field(violation), violation.getMessage()));
        }
        errors.sort(Comparator.comparing(InvalidField::field).thenComparing(InvalidField::message));
        return problems.answer(parameter ? ProblemType.INVALID_PARAMETER : ProblemType.INVALID_BODY, null, errors);
    }

    @ServerExceptionMapper
    Response unreadable(MismatchedInputException refused) {
        return invalidBody(refused);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException refused) {
        return invalidBody(refused);
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException refused, UriInfo uri, Request request) {
        if (refused.getCause() instanceof JsonProcessingException unreadable) {
            return invalidBody(unreadable);
        }
        if (refused instanceof NotFoundException && refused.getCause() != null && !isOfPath(uri)) {
            return problems.answer(ProblemType.INVALID_PARAMETER, null, List.of());
        }
        if (refused instanceof NotAllowedException
                || refused instanceof NotFoundException && refused.getCause() == null) {
            return nothingThere(uri, request);
        }
        return problems.answer(ProblemType.ofStatus(refused.getResponse().getStatus()), null, List.of());
    }

    /** The framework looks for the method in other classes too, and then finds nothing there. */
    private Response nothingThere(UriInfo uri, Request request) {
        var allowed = addresses.methodsAt(uri.getRequestUri().getPath());
        if (allowed.isEmpty() || allowed.contains(request.getMethod())) {
            return problems.answer(ProblemType.NOT_FOUND, null, List.of());
        }
        var answer = problems.answer(ProblemType.METHOD_NOT_ALLOWED, null, List.of());
        answer.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", allowed));
        return answer;
    }

    private Response invalidBody(JsonProcessingException unreadable) {
        if (!(unreadable instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()) {
            return problems.answer(ProblemType.INVALID_BODY, null, List.of());
        }
        var field = mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
        return problems.answer(
                ProblemType.INVALID_BODY,
                null,
                List.of(new InvalidField(field, "unknown, doubled or of the wrong type")));
    }

    /** JAX-RS answers 404 to any parameter it cannot convert; only an id in the path means "no such object". */
    private static boolean isOfPath(UriInfo uri) {
        return uri.getPathParameters().entrySet().stream()
                .filter(parameter -> parameter.getKey().equals("id"))
                .flatMap(parameter -> parameter.getValue().stream())
                .anyMatch(id -> !id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"));
    }

    /** Whether the value came in the address or a header, and not in the body. */
    private static boolean isOfParameter(ConstraintViolation<?> violation) {
        var nodes = nodes(violation);
        if (nodes.getFirst().getKind() != ElementKind.METHOD
                || nodes.size() < 2
                || nodes.get(1).getKind() != ElementKind.PARAMETER) {
            return false;
        }
        int index = nodes.get(1).as(Path.ParameterNode.class).getParameterIndex();
        return Stream.<Class<?>>iterate(violation.getRootBeanClass(), Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals(nodes.getFirst().getName()))
                .flatMap(method -> Arrays.stream(method.getParameters()[index].getAnnotations()))
                .map(annotation -> annotation.annotationType().getPackageName())
                .anyMatch(PARAMETER_ANNOTATIONS::contains);
    }

    private static String field(ConstraintViolation<?> violation) {
        var nodes = nodes(violation);
        int skip = nodes.getFirst().getKind() == ElementKind.METHOD ? Math.min(2, nodes.size() - 1) : 0;
        return nodes.subList(skip == 2 && nodes.size() == 2 ? 1 : skip, nodes.size()).stream()
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
    }
}
