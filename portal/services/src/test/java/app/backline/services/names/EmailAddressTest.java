package app.backline.services.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmailAddressTest {
    @Test
    void a_cell_holds_several_addresses() {
        assertThat(EmailAddress.split(" a@b.example, c@d.example;e@f.example\n g@h.example i@j.example"))
                .containsExactly("a@b.example", "c@d.example", "e@f.example", "g@h.example", "i@j.example");
        assertThat(EmailAddress.split(" ")).isEmpty();
        assertThat(EmailAddress.split(null)).isEmpty();
        assertThat(EmailAddress.split("a b@c.example")).containsExactly("a b@c.example");
    }

    @Test
    void a_refusal_says_what_is_wrong_and_what_may_be_meant() {
        assertThat(EmailAddress.problem("name@gmailcom")).endsWith("did you mean name@gmail.com?");
        assertThat(EmailAddress.problem("name@label")).endsWith("The part after the @ has no dot.");
        assertThat(EmailAddress.problem("name.example")).endsWith("The @ is missing.");
        assertThat(EmailAddress.problem("a@b.example/c@d.example")).endsWith("Put every address on a line of its own.");
        assertThat(EmailAddress.problem("a b@c.example")).endsWith("There is a blank in it.");
    }
}
