package org.essaim.shared.problem;

import io.quarkus.oidc.OIDCException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import org.essaim.shared.http.RequestId;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** What went wrong rather than what was refused: a lost race, a database or Keycloak gone, a defect of ours. */
class FailureMappers {
    private static final Logger LOG = Logger.getLogger(FailureMappers.class);

    private final Problems problems;
    private final RequestId requestId;

    FailureMappers(Problems problems, RequestId requestId) {
        this.problems = problems;
        this.requestId = requestId;
    }

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException lostRace) {
        return problems.answer(ProblemType.PRECONDITION_FAILED, null, List.of());
    }

    @ServerExceptionMapper
    Response failed(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return problems.answer(refusal);
            }
            if (cause instanceof OptimisticLockException) {
                return problems.answer(ProblemType.PRECONDITION_FAILED, null, List.of());
            }
            if (cause instanceof OIDCException) {
                return problems.answer(ProblemType.UNAVAILABLE, null, List.of());
            }
            var type = cause instanceof SQLException sql ? ofState(sql.getSQLState()) : null;
            if (type != null) {
                return problems.answer(type, null, List.of());
            }
        }
        LOG.errorf(failure, "Request %s failed", requestId.value());
        return problems.answer(ProblemType.INTERNAL_ERROR, null, List.of());
    }

    /**
     * Classes of SQLSTATE (PostgreSQL, appendix A) that are no defect: connection lost, shutting down, conflict.
     * Without a state it is not PostgreSQL that speaks, but the pool, which has no connection left to give.
     */
    private static @Nullable ProblemType ofState(@Nullable String state) {
        if (state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("53")) {
            return ProblemType.UNAVAILABLE;
        }
        return switch (state) {
            case "23505", "23P01", "40001", "40P01" -> ProblemType.CONFLICT;
            default -> null;
        };
    }
}
