/**
 * The REST application under {@code /api/v1}: JSON in snake_case, refusals as problem details, repeated POSTs answered
 * once, the OpenAPI document and its page at {@code /api/docs}.
 *
 * <p>Every method states its roles; one that does not is refused. Resources live with their features.
 *
 * <p>Table: idempotency_key.
 */
package app.backline.web.rest;
