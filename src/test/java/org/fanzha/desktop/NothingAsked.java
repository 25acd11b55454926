package org.fanzha.desktop;

import java.util.List;

import org.fanzha.office.AnswerStore;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;

/** A work list that stays empty. */
final class NothingAsked implements AnswerStore {
    @Override
    public List<Question> questions() {
        return List.of();
    }

    @Override
    public void answer(Question question, Answer answer, Taught taught) {
        throw new Refusal(Code.ANSWER_GONE);
    }
}
