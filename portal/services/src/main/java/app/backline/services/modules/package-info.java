/**
 * The platform modules of this installation: which are there, which are switched on for the current organization, and how
 * they are.
 *
 * <p>Whoever wants a contribution asks {@link app.backline.services.modules.ActiveModules}; nobody else talks to a module
 * directly. A module that breaks the contract is left out; a module that throws loses that contribution and is shown as
 * unhealthy. Table: module_activation (of tenants).
 */
package app.backline.services.modules;
