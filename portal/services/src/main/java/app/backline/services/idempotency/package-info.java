/**
 * A POST that is repeated under the same Idempotency-Key happens once: the first one's answer is kept for a day and given
 * again. The key is the caller's own; the same key with another request is refused.
 *
 * <p>Table: idempotency_key.
 */
package app.backline.services.idempotency;
