package app.backline.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @Test
    void a_second_portal_on_the_same_folder_is_told_which_process_holds_it(@TempDir Path folder) {
        DataFolder held = DataFolder.open(folder);
        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("process " + ProcessHandle.current().pid())
                .hasMessageContaining("-Dportal.data=DIR");
        assertThat(held.root()).isEqualTo(folder);
    }
}
