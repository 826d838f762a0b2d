/**
 * Who changed what, and when: every change of the shared services, written in the change's own transaction. The application
 * can add entries, never change or remove one; at the end of its transaction the database chains each to the one before by
 * SHA-256, so that {@link app.backline.tenants.AuditChain} finds whatever was changed past the application. Tables
 * {@code audit_entry}, {@code audit_head}.
 */
package app.backline.services.audit;
