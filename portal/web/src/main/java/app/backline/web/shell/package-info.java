/**
 * The frame around every page: side bar, top bar, person menu, theme, and where people land after signing in.
 *
 * <p>The side bar is made of what is there: views that carry {@code @Menu} and that the person's roles allow, then what
 * the active modules contribute. Nothing is listed here.
 */
package app.backline.web.shell;
