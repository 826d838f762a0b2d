package app.backline.web.rest;

import app.backline.keycloak.adapter.KeycloakDown;
import app.backline.services.problems.Problem;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.DatabaseDown;
import app.backline.tenants.Exempt;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What an exception means to the caller. Anything unknown means an error of ours, whose text is not told. */
@Exempt("Reads why the database refused; opens no connection")
final class RefusalReader {
    private static final Map<Integer, String> SENTENCES = Map.of(
            400, "The request cannot be read.",
            401, "Send an access token: Authorization: Bearer ...",
            403, "Your role does not allow this. Ask an admin of your organization.",
            404, "There is nothing here, or it is not yours.",
            405, "This address does not take this method.",
            406, "This address answers in JSON.",
            413, "The request is larger than the portal takes.",
            415, "This address does not read this kind of content.");

    private RefusalReader() {}

    /** Empty for an error of ours. A refusal of the domain counts before what a library wrapped it in. */
    static Optional<ProblemDetails> read(Throwable failure) {
        return Stream.concat(causes(failure).filter(Problem.class::isInstance), causes(failure))
                .map(RefusalReader::known)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ProblemDetails> known(Throwable cause) {
        if (cause instanceof Problem problem) {
            return Optional.of(
                    ProblemDetails.of(problem.status(), problem.getMessage(), problem.fields(), problem.details()));
        }
        if (cause instanceof AccessDenied) {
            return Optional.of(ProblemDetails.of(403, cause.getMessage()));
        }
        if (cause instanceof ConstraintViolationException violations) {
            return Optional.of(Violations.problem(violations));
        }
        if (cause instanceof OptimisticLockException) {
            return Optional.of(ProblemDetails.of(
                    412, "Somebody changed this since you read it. Read it again and repeat your change."));
        }
        if (cause instanceof JsonbException || cause instanceof JsonException) {
            return Optional.of(ProblemDetails.of(400, "The body is not the JSON this address reads."));
        }
        if (cause instanceof KeycloakDown) {
            return Optional.of(ProblemDetails.of(503, "Keycloak does not answer. Try again."));
        }
        if (isDatabaseDown(cause)) {
            return Optional.of(ProblemDetails.of(503, "The database does not answer. Try again."));
        }
        return ofRest(cause);
    }

    private static Optional<ProblemDetails> ofRest(Throwable cause) {
        if (cause instanceof NotAuthorizedException) {
            return Optional.of(ProblemDetails.of(401, SENTENCES.get(401)));
        }
        if (cause instanceof ForbiddenException) {
            return Optional.of(ProblemDetails.of(403, SENTENCES.get(403)));
        }
        if (isUnreadableQuery(cause)) {
            return Optional.of(ProblemDetails.of(400, "A query parameter has a value of the wrong kind."));
        }
        if (cause instanceof NotFoundException) {
            return Optional.of(ProblemDetails.of(404, SENTENCES.get(404)));
        }
        if (cause instanceof WebApplicationException other
                && other.getResponse().getStatus() < 500) {
            int status = other.getResponse().getStatus();
            boolean json = causes(cause).anyMatch(it -> it instanceof JsonbException || it instanceof JsonException);
            String detail = json ? "The body is not the JSON this address reads." : sentence(status);
            return Optional.of(ProblemDetails.of(status, detail));
        }
        return Optional.empty();
    }

    /** The server says 404 to {@code ?limit=x}, by an exception of its own that cannot be named here. */
    private static boolean isUnreadableQuery(Throwable cause) {
        return cause.getClass().getSimpleName().equals("QueryParamException");
    }

    static String sentence(int status) {
        return SENTENCES.getOrDefault(status, "The request cannot be taken.");
    }

    /** The pool's refusal and the driver's (class 08: connection, 57P: shutdown). */
    private static boolean isDatabaseDown(Throwable cause) {
        if (cause instanceof DatabaseDown
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLRecoverableException) {
            return true;
        }
        return cause instanceof SQLException sql
                && (sql.getSQLState() != null
                                && (sql.getSQLState().startsWith("08")
                                        || sql.getSQLState().startsWith("57P"))
                        || String.valueOf(sql.getMessage()).startsWith("Error in allocating a connection"));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
