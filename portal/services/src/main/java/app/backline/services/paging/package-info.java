/**
 * Lists are paged by key, never by offset: a page is as fast at the end of ten million rows as at their beginning, and
 * rows added meanwhile shift nothing.
 */
package app.backline.services.paging;
