package app.backline.modules.spotify.demo;

import app.backline.services.spi.ImportRow;
import java.util.ArrayList;
import java.util.List;

/** A line of a file that nobody wrote. */
record DemoLine(int number, List<String> warnings) implements ImportRow {
    DemoLine(int number) {
        this(number, new ArrayList<>());
    }

    @Override
    public String text(String field) {
        return "";
    }

    @Override
    public String answer(String question) {
        return null;
    }

    @Override
    public void warn(String message) {
        warnings.add(message);
    }
}
