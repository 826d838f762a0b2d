/**
 * What tests of every part share: {@link app.backline.testkit.ServiceTest} runs services in a CDI container over a real
 * PostgreSQL with row security, {@code PlatformModuleContract} states what every platform module keeps.
 *
 * <p>Only what a server brings (transactions, persistence units, the clock) is replaced here; nothing of the product is.
 */
package app.backline.testkit;
