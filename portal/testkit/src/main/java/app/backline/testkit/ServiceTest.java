package app.backline.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of services: real beans, transactions, persistence units, migrations and row security; no server.
 *
 * <pre>{@code
 * @ServiceTest
 * class ClientServiceIT {
 *     @Inject ClientService clients;
 *
 *     @Test
 *     void a_client_belongs_to_its_organization(Agency acme, Agency globex) {
 *         UUID id = acme.as(Role.ADMIN, () -> clients.create(aClient()).id());
 *         globex.as(Role.ADMIN, () -> assertThatThrownBy(() -> clients.get(id)).isInstanceOf(NotFound.class));
 *     }
 * }
 * }</pre>
 *
 * <p>Fields with {@code @Inject} are filled. Each test method may take {@link Agency agencies}: organizations of its own,
 * made for that method. The clock stands still at {@link TestClock#START}; {@code @Inject TestClock} moves it.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(ServiceTestExtension.class)
public @interface ServiceTest {}
