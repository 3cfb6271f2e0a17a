package org.essaim.shared.problem;

import java.util.List;
import org.essaim.shared.problem.Problem.InvalidField;
import org.jspecify.annotations.Nullable;

/** Something the service refuses to do, for a reason of the catalogue; the message is shown to the caller. */
public class Refusal extends RuntimeException {
    private final ProblemType type;
    private final transient List<InvalidField> errors;

    public Refusal(ProblemType type, @Nullable String detail) {
        this(type, detail, List.of());
    }

    public Refusal(ProblemType type, @Nullable String detail, List<InvalidField> errors) {
        super(detail, null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    /** The object does not exist, or the caller may not know that it does: the two are told apart by nothing. */
    public static Refusal notFound() {
        return new Refusal(ProblemType.NOT_FOUND, null);
    }

    /** A well-formed value that cannot be accepted, such as an unknown place. */
    public static Refusal unprocessable(String field, String message) {
        return new Refusal(ProblemType.UNPROCESSABLE, null, List.of(new InvalidField(field, message)));
    }

    /** A parameter of the address that cannot be understood. */
    public static Refusal invalidParameter(String name, String message) {
        return new Refusal(ProblemType.INVALID_PARAMETER, null, List.of(new InvalidField(name, message)));
    }

    public ProblemType type() {
        return type;
    }

    /** A web link (RFC 8288) to what can be done instead, if anything. */
    public @Nullable String link() {
        return null;
    }

    public List<InvalidField> errors() {
        return errors;
    }

    /** The states to which one may go from the present one, when that is what was wrong. */
    public List<String> allowed() {
        return List.of();
    }
}
