package app.backline.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationServletTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"ops-queue", "campaigns/0191f2a0-0000-7000-8000-000000000001?tab=songs", "ops-queue?item=1"})
    void a_page_of_the_portal_is_where_it_goes_on(String page) {
        assertThat(OrganizationServlet.page(page)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "/\\evil.example", "https://evil.example", "a\r\nSet-Cookie: x", "..//x", "@x"
            })
    void anything_else_is_the_start(String page) {
        assertThat(OrganizationServlet.page(page)).isEmpty();
    }

    @Test
    void without_a_page_it_is_the_start() {
        assertThat(OrganizationServlet.page(null)).isEmpty();
    }
}
