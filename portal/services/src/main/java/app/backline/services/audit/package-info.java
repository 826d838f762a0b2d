/**
 * Who changed what, and when: every change of the shared services, written in the change's own transaction. The application
 * can add entries, never change or remove one. Table {@code audit_entry}.
 */
package app.backline.services.audit;
