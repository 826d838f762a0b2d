package app.backline.services.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.problems.BadRequest;
import org.junit.jupiter.api.Test;

class MappingJsonTest {
    @Test
    void answers_stand_beside_the_columns() {
        String text = "{\"Campaign\": \"name\", \"Notes\": null, \"answers\": {\"status:paid\": \"active\"}}";
        assertThat(MappingJson.read(text)).containsOnlyKeys("Campaign", "Notes").containsEntry("Notes", null);
        assertThat(MappingJson.answers(text)).containsOnlyKeys("status:paid").containsEntry("status:paid", "active");
    }

    @Test
    void a_column_may_be_called_answers() {
        assertThat(MappingJson.read("{\"answers\": \"name\"}")).containsEntry("answers", "name");
        assertThat(MappingJson.answers("{\"answers\": \"name\"}")).isEmpty();
        assertThat(MappingJson.answers(" ")).isEmpty();
    }

    @Test
    void anything_else_is_refused() {
        assertThatThrownBy(() -> MappingJson.answers("{\"answers\": {\"status\": 1}}"))
                .isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> MappingJson.read("[]")).isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> MappingJson.read("{\"A\": 1}")).isInstanceOf(BadRequest.class);
    }
}
