/**
 * The parts every page is made of, so that all pages look and behave alike. Views compose them; the looks live in the
 * theme {@code backline} under the class names given here.
 *
 * <p>A page is a {@code Div} holding a {@link app.backline.services.ui.PageHeader}, then chips, cards and lists; the shell
 * stacks them with the right gaps. A page that belongs in the side bar carries Vaadin's {@code @Menu(title, order, icon)},
 * whose icon is the name of a {@link app.backline.services.ui.Glyph}; its {@code @RolesAllowed} decides who sees it.
 */
package app.backline.services.ui;
