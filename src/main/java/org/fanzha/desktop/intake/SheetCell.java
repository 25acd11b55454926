package org.fanzha.desktop.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.fanzha.intake.CellProblem;
import org.fanzha.intake.Merge;
import org.fanzha.intake.Other;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.StagedSheet;
import org.fanzha.office.BatchRow;
import org.fanzha.office.DrawnSheet;
import org.fanzha.register.Grade;

/**
 * One cell of the sheet. A cell merged to the right reaches over its neighbours, which stay empty; one merged
 * downwards is said again in each row, in a quieter manner.
 */
final class SheetCell extends TableCell<RawRow, RawRow> {
    private final DrawnSheet drawn;
    private final int column;

    SheetCell(DrawnSheet drawn, int column) {
        this.drawn = drawn;
        this.column = column;
    }

    @Override
    protected void updateItem(RawRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("cell-assumed", "cell-problem", "cell-filled", "cell-mended", "line-above", "line-below");
        getStyleClass().removeIf(style -> style.startsWith("of-"));
        setTooltip(null);
        setText(null);
        setViewOrder(0);
        if (!empty && row != null) {
            draw(row);
        }
    }

    private void draw(RawRow row) {
        getStyleClass().add("of-" + drawn.role(row));
        getStyleClass().addAll(lines(drawn, row));
        Optional<Merge> merge = drawn.merge(row, column);
        if (merge.isPresent() && column > merge.get().firstColumn()) {
            return;
        }
        setText(drawn.text(row, column).replace('\n', ' '));
        if (drawn.isFilled(row, column)) {
            getStyleClass().add("cell-filled");
        }
        if (reach(row) > column) {
            setViewOrder(-1);
        }
        drawn.problem(row, column).ifPresent(this::mark);
        if (drawn.mended(row, column).isPresent()) {
            getStyleClass().add("cell-mended");
        }
    }

    /** The lines of its block that run along a row. */
    static List<String> lines(DrawnSheet drawn, RawRow row) {
        return drawn.part(row).map(StagedSheet.Part::lines).map(lines -> {
            int number = row.number();
            boolean above = number == lines.firstHeading() || number == lines.firstData();
            boolean below = number == lines.lastData() && lines.lastData() >= lines.firstData();
            return Stream.of(above ? "line-above" : "", below ? "line-below" : "").filter(line -> !line.isEmpty()).toList();
        }).orElse(List.of());
    }

    private void mark(CellProblem problem) {
        getStyleClass().add(problem.problem().grade() == Grade.ASSUMED ? "cell-assumed" : "cell-problem");
        setTooltip(new Tooltip(BatchRow.sentence(problem)));
    }

    /** Over the columns that its area covers. */
    @Override
    public void resize(double width, double height) {
        super.resize(width + beyond(), height);
    }

    private double beyond() {
        RawRow row = getItem();
        double more = 0;
        int last = row == null ? column : reach(row);
        int own = getTableView().getColumns().indexOf(getTableColumn());
        for (int i = 1; i <= last - column && own + i < getTableView().getColumns().size(); i++) {
            more += getTableView().getColumns().get(own + i).getWidth();
        }
        return more;
    }

    /** The last column it reaches over: of its merged area, or of the blank cells beside a text that is no data. */
    private int reach(RawRow row) {
        Optional<Merge> merge = drawn.merge(row, column);
        if (merge.isPresent()) {
            return column == merge.get().firstColumn() ? merge.get().lastColumn() : column;
        }
        int last = column;
        while (isText(row) && last + 1 < drawn.width() && row.cell(last + 1).isBlank() && drawn.merge(row, last + 1).isEmpty()) {
            last++;
        }
        return last;
    }

    private boolean isText(RawRow row) {
        return !row.cell(column).isBlank() && drawn.staged(row).isEmpty() && drawn.other(row).filter(o -> o == Other.HEADING).isEmpty();
    }
}
