/**
 * Sign-in through Keycloak: people by OpenID Connect (code, PKCE, state, nonce), programs under {@code /api/} by bearer
 * token; and the administration of an organization's people in Keycloak.
 *
 * <p>The organization of a request is always one that the signed token names. Roles are asserted anew for each request
 * from the newest token, so a role that was taken away is gone after the next refresh. Addresses come from configuration,
 * never from the Host header.
 */
package app.backline.keycloak.adapter;
