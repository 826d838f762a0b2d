/**
 * Secrets that people entrust to the portal, for example webhook addresses: sealed before they reach the database, opened
 * only where they are used, never shown again.
 *
 * <p>AES-256-GCM. A sealed text names the key that sealed it, and belongs to one column of one row of one organization:
 * copied anywhere else it cannot be opened. Keys come from {@code portal.secret.key} (32 bytes, Base64) and, for secrets
 * sealed before a change of key, {@code portal.secret.previous-keys}.
 */
package app.backline.services.secrets;
