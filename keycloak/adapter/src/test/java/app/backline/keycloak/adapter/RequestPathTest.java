package app.backline.keycloak.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class RequestPathTest {
    @Test
    void it_starts_below_the_root_of_the_portal() {
        assertThat(RequestPath.of(request("/agency/clients"))).isEqualTo("/clients");
    }

    @Test
    void a_request_whose_sender_went_away_has_none() {
        assertThat(RequestPath.of(request(null))).isEmpty();
    }

    private static HttpServletRequest request(String uri) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                RequestPathTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRequestURI" -> uri;
                    case "getContextPath" -> "/agency";
                    default -> throw new AssertionError(method.getName() + " was not expected");
                });
    }
}
