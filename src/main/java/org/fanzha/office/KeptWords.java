package org.fanzha.office;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanzha.paper.Rewording;
import org.fanzha.paper.Section.Passage;

/** A month's words as the clerk left them, kept in the ledger beside the settings: a draft is no act of the log. */
final class KeptWords {
    private static final String KEY = "bulletin.words.";
    private static final ObjectMapper JSON = new ObjectMapper();
    private final SettingStore store;

    KeptWords(SettingStore store) {
        this.store = store;
    }

    void keep(YearMonth month, Rewording words) {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode sections = root.putObject("sections");
        words.sections().forEach((key, passages) -> {
            ArrayNode array = sections.putArray(key);
            passages.forEach(p -> array.addObject().put("text", p.text()).put("item", p.item()));
        });
        ObjectNode seen = root.putObject("seen");
        words.seen().forEach(seen::put);
        store.keep(KEY + month, root.toString());
    }

    Rewording find(YearMonth month) {
        return store.get(KEY + month).map(KeptWords::read).orElse(Rewording.NONE);
    }

    private static Rewording read(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            Map<String, List<Passage>> sections = new LinkedHashMap<>();
            root.get("sections").properties().forEach(section -> sections.put(section.getKey(), passages(section.getValue())));
            Map<String, String> seen = new LinkedHashMap<>();
            root.get("seen").properties().forEach(figure -> seen.put(figure.getKey(), figure.getValue().asText()));
            return new Rewording(sections, seen);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static List<Passage> passages(JsonNode array) {
        List<Passage> passages = new ArrayList<>();
        array.forEach(p -> passages.add(new Passage(p.get("text").asText(), p.get("item").asBoolean())));
        return passages;
    }
}
