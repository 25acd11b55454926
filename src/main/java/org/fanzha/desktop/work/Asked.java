package org.fanzha.desktop.work;

import java.util.Map;

import org.fanzha.intake.CellProblem;
import org.fanzha.office.AnswerStore.Kind;
import org.fanzha.office.AnswerStore.Question;
import org.fanzha.office.Mending;

/** The clerk's words for what is asked. */
final class Asked {
    private static final Map<Kind, String> KINDS = Map.of(Kind.CELL, "格子要改", Kind.SAME, "是不是同一条",
            Kind.GONE, "这次没有了", Kind.KEY, "关键项变了");

    private Asked() {
    }

    static String kind(Kind kind) {
        return KINDS.get(kind);
    }

    /** Such as 下坝村宣传台账 5月 第 4 行. */
    static String place(Question question) {
        String sheet = question.parked().source().sheet();
        return file(question.parked().source().file()) + (sheet.isEmpty() ? "" : " " + sheet) + row(question);
    }

    static String file(Question question) {
        return file(question.parked().source().file());
    }

    /** Such as 第 4 行　格子要改. */
    static String what(Question question) {
        return row(question).strip() + "　" + kind(question.kind());
    }

    private static String row(Question question) {
        return " 第 " + question.parked().source().row() + " 行";
    }

    /** A file's name without its folder and its ending. */
    private static String file(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]+$", "");
    }

    /** The sentence that is about the row; what is about a cell stands at the cell. */
    static String sentence(Mending mending) {
        if (mending.link().isPresent()) {
            return "“" + mending.link().get().title() + "”可能是下面这些，请选一个，或者改好再存。";
        }
        return mending.question().parked().problems().stream().map(CellProblem::problem).filter(p -> p.field() == null)
                .map(p -> p.message()).findFirst().orElse("标出的格子看不准，请改好再存，或者不要这一行。");
    }

    static String first(Question question) {
        return question.parked().problems().stream().map(CellProblem::problem).map(p -> p.message()).findFirst().orElse("");
    }
}
