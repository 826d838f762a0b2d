package app.backline.web.rest;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The server brings a mapper of its own for violations, which would win over {@link FailureAnswers} and drop the fields. */
@Provider
public class ViolationAnswers implements ExceptionMapper<ConstraintViolationException> {
    @Override
    public Response toResponse(ConstraintViolationException violations) {
        return Violations.problem(violations).response();
    }
}
