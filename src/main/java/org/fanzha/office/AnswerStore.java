package org.fanzha.office;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fanzha.intake.Meant;
import org.fanzha.office.BatchStore.ParkedRow;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Values;

/** Port: the questions of the work list, and the answers to them. Each answer is one act, one transaction. */
public interface AnswerStore {
    /** As {@link BatchStore#parked}, in its order. */
    List<Question> questions();

    /**
     * Answers a question for good; the row gets the verdict that the answer makes, so that its batch still adds up.
     *
     * @param taught is kept for as long as the answer is in effect
     * @throws Refusal {@code answer.gone} where it waits no more, {@code entry.changed}, {@code answer.pointed-at}
     */
    void answer(Question question, Answer answer, Taught taught);

    /** As the other, and nothing is learned from it. */
    default void answer(Question question, Answer answer) {
        answer(question, answer, Taught.NOTHING);
    }

    /**
     * What an answer teaches for the months to come.
     *
     * @param rows   the row as read and as mended, where one so read again is the entry that the answer makes it
     * @param others ids of entries that such a row is not
     */
    record Taught(List<Meant> meanings, List<Values> rows, Set<Long> others) {
        public static final Taught NOTHING = new Taught(List.of(), List.of(), Set.of());
    }

    /** What is asked. */
    enum Kind { CELL, SAME, GONE, KEY }

    /**
     * @param row        the ledger's number of the row; 0 for a row that is gone
     * @param fields     which field each heading was taken for; other headings are left out
     * @param understood the values that were read well; of a row with another key those of the entry it became
     * @param spoken     for those: the batch that last spoke of the entry; 0 otherwise
     */
    record Question(long row, ParkedRow parked, Map<String, Field<?>> fields, Values understood, long spoken) {
        public Kind kind() {
            if (is(Code.ROW_GONE)) {
                return Kind.GONE;
            }
            if (is(Code.KEY_CHANGED)) {
                return Kind.KEY;
            }
            boolean ofCell = parked.problems().stream().anyMatch(cell -> cell.problem().field() != null
                    && cell.problem().code() != Code.STALE_VALUE);
            return ofCell ? Kind.CELL : Kind.SAME;
        }

        private boolean is(Code code) {
            return parked.problems().stream().anyMatch(cell -> cell.problem().code() == code);
        }

        /** The same for as long as the question waits. */
        public String id() {
            return row > 0 && spoken == 0 ? "row " + row
                    : parked.register().key() + " " + parked.candidates().getFirst() + " " + spoken;
        }

        /** The fields whose cells offend. */
        public Stream<Field<?>> offending() {
            return parked.problems().stream().<Field<?>>map(cell -> cell.problem().field()).filter(f -> f != null);
        }
    }

    /** What a clerk says. */
    sealed interface Answer {
        /** It is this entry, which gets these values. */
        record Same(Entry entry, Values after) implements Answer {
        }

        /** It is none of the ledger's and is entered. */
        record New(Values values) implements Answer {
        }

        /** The row is not to be taken. @param why may be empty */
        record Drop(String why) implements Answer {
        }

        /** A row that is gone, or came with another key: what is there stays as it is. */
        record Keep() implements Answer {
        }

        /** A row that is gone: its entry goes to the recycle bin. */
        record Delete() implements Answer {
        }

        /** A row that came with another key is the entry of old, which gets the new key; the new entry goes. */
        record SameKey() implements Answer {
        }
    }
}
