package org.fanzha.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a command prints: UTF-8 without mark and {@code \n}, whatever the console. */
public final class Out {
    private final PrintStream answer;
    private final PrintStream aside;

    /** Made with the first answer that is JSON: the window's start would pay for it and never ask. */
    private static final class Json {
        private static final ObjectMapper WRITER = JsonMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    }

    public Out(PrintStream answer, PrintStream aside) {
        this.answer = utf8(answer);
        this.aside = utf8(aside);
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    /** A line of the answer. */
    void line(String text) {
        answer.print(text + "\n");
        answer.flush();
    }

    /** Something beside the answer: a warning, a refusal. */
    void aside(String text) {
        aside.print(text + "\n");
        aside.flush();
    }

    /** The answer as JSON: maps in their order, lists, strings, numbers. */
    void json(Object tree) {
        try {
            line(Json.WRITER.writeValueAsString(tree));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    PrintStream answerStream() {
        return answer;
    }

    PrintStream asideStream() {
        return aside;
    }
}
