package org.essaim.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void theFolderSaysWhichProcessUsesItAndWhenItIsReady() throws IOException {
        var taken = DataFolder.take(folder);
        taken.markReady();

        assertThat(folder.resolve("stack.pid"))
                .hasContent(Long.toString(ProcessHandle.current().pid()));
        assertThat(folder.resolve("ready")).exists();

        taken.release();
        assertThat(folder.resolve("stack.pid")).doesNotExist();
        assertThat(folder.resolve("ready")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> DataFolder.take(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("ESSAIM_DATA_DIR");
    }
}
