/**
 * The module contract: what a platform module contributes to the portal, and when each contribution is asked for.
 *
 * <p>A module is one jar with one {@link app.backline.services.spi.PlatformModule}. Everything it contributes stands on that
 * one screen. A module that throws is isolated and shown as unhealthy; the rest of the portal goes on. A module that is
 * switched off for an organization contributes nothing to it.
 */
package app.backline.services.spi;
