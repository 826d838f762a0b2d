package app.backline.services.ui;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lines over days: one line with its area, one dashed for comparison, named at their ends. The same figures stand in a
 * table behind "Show as table".
 */
@JavaScript("context://_static/echarts/6.0.0/dist/echarts.min.js")
@JavaScript("context://static/backline/chart.js")
public class Chart extends Div {
    private final List<Line> lines = new ArrayList<>();
    private final Div canvas = new Div();
    private final Div table = new Div();
    private final Paragraph foot = new Paragraph();
    private final Button twin = Buttons.quiet("Show as table", this::swap);

    /** @param label what the chart shows, read aloud in place of the picture */
    public Chart(String label) {
        addClassName("chart");
        canvas.addClassName("chart-canvas");
        canvas.getElement().setAttribute("role", "img");
        canvas.getElement().setAttribute("aria-label", label);
        table.addClassName("chart-table");
        table.getElement().setAttribute("tabindex", "0");
        table.getElement().setAttribute("role", "region");
        table.getElement().setAttribute("aria-label", label + ", as a table");
        table.setVisible(false);
        foot.addClassName("chart-foot");
        foot.add(twin);
        add(canvas, table, foot);
    }

    /** The measured line. */
    public Chart line(String name, List<Point> points) {
        lines.add(new Line(name, points, false));
        return this;
    }

    /** The line it is compared with, dashed. */
    public Chart comparison(String name, List<Point> points) {
        lines.add(new Line(name, points, true));
        return this;
    }

    /** A remark under the chart: where the figures come from and when. */
    public Chart remark(String text) {
        foot.addComponentAsFirst(new Span(text));
        return this;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        canvas.getElement().executeJs("window.backlineChart.show(this, $0)", json());
    }

    private void swap() {
        boolean toTable = !table.isVisible();
        if (toTable && table.getComponentCount() == 0) {
            table.add(asTable());
        }
        table.setVisible(toTable);
        canvas.getElement().setAttribute("data-off", toTable);
        twin.setText(toTable ? "Show as chart" : "Show as table");
    }

    private NativeTable asTable() {
        NativeTable rows = new NativeTable();
        rows.addClassName("plain-table");
        NativeTableRow head = rows.getHead().addRow();
        head.addHeaderCell().setText("Day");
        lines.forEach(line -> head.addHeaderCell().setText(line.name()));
        days().forEach((day, values) -> {
            NativeTableRow row = rows.getBody().addRow();
            row.addDataCell().setText(Formats.dayAndYear(day));
            for (Double value : values) {
                row.addDataCell().setText(value == null ? "-" : Formats.decimal(value));
            }
        });
        return rows;
    }

    private Map<LocalDate, Double[]> days() {
        Map<LocalDate, Double[]> days = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            for (Point point : lines.get(i).points()) {
                days.computeIfAbsent(point.day(), day -> new Double[lines.size()])[i] = point.value();
            }
        }
        return days;
    }

    private String json() {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Line line : lines) {
            ObjectNode each = all.addObject().put("name", line.name()).put("dashed", line.dashed());
            ArrayNode points = each.putArray("points");
            line.points()
                    .forEach(point ->
                            points.addArray().add(point.day().toString()).add(point.value()));
        }
        return all.toString();
    }

    /** A value of a day. */
    public record Point(LocalDate day, double value) {}

    private record Line(String name, List<Point> points, boolean dashed) {}
}
