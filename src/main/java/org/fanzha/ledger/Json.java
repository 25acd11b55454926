package org.fanzha.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The small structures that lie in files and columns as JSON. */
final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private Json() {
    }

    static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException ourOwnRecordsAlwaysWrite) {
            throw new IllegalStateException(ourOwnRecordsAlwaysWrite);
        }
    }

    static String text(Object value) {
        return new String(bytes(value), StandardCharsets.UTF_8);
    }

    static <T> T read(byte[] json, Class<T> type) throws JsonProcessingException {
        try {
            T value = MAPPER.readValue(json, type);
            if (value == null) {
                throw com.fasterxml.jackson.databind.JsonMappingException.from(MAPPER.createParser(json), "null");
            }
            return value;
        } catch (JsonProcessingException damaged) {
            throw damaged;
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** Reads what {@link #text} wrote into a column. */
    static <T> T column(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException damaged) {
            throw new Damage("a column holds no JSON", damaged);
        }
    }
}
