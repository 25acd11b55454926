package org.fanzha.office;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Port: what was published, kept to the byte. */
public interface PaperStore {
    Optional<Published> find(String kind, YearMonth month);

    List<Published> all();

    /** @throws Refusal {@code paper.published} where this kind is out for the month already */
    void publish(Published paper);

    /**
     * @param kind    such as {@code bulletin}
     * @param number  the document number as printed
     * @param figures every figure with its value, text and entry ids, as JSON
     */
    record Published(String kind, YearMonth month, String number, LocalDateTime at, byte[] pdf, byte[] word,
            String figures) {
        /** As the log says it, such as 2024年5月通报. */
        public String title() {
            return DayWords.month(month) + "通报";
        }
    }
}
