package app.backline.services.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One line that says what a page is for. A page below {@code settings/} that carries {@code @Menu} is a card of the
 * settings page, with this line on it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Purpose {
    String value();
}
