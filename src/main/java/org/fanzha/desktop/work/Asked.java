package org.fanzha.desktop.work;

import java.util.Map;

import org.fanzha.intake.CellProblem;
import org.fanzha.office.AnswerStore.Kind;
import org.fanzha.office.AnswerStore.Question;

/** The clerk's words for what is asked. */
final class Asked {
    private static final Map<Kind, String> KINDS = Map.of(Kind.CELL, "格子要改", Kind.SAME, "是不是同一条",
            Kind.GONE, "这次没有了", Kind.KEY, "关键项变了");

    private Asked() {
    }

    static String kind(Kind kind) {
        return KINDS.get(kind);
    }

    /** Such as 下坝村.xlsx 5月 第 4 行. */
    static String place(Question question) {
        var source = question.parked().source();
        String file = source.file().substring(source.file().lastIndexOf('/') + 1);
        return file + (source.sheet().isEmpty() ? "" : " " + source.sheet()) + " 第 " + source.row() + " 行";
    }

    /** The sentence that is about the row; what is about a cell stands at the cell. */
    static String sentence(Question question) {
        return question.parked().problems().stream().map(CellProblem::problem).filter(p -> p.field() == null)
                .map(p -> p.message()).findFirst().orElse("标出的格子看不准，请改好再存，或者不要这一行。");
    }

    static String first(Question question) {
        return question.parked().problems().stream().map(CellProblem::problem).map(p -> p.message()).findFirst().orElse("");
    }
}
