package org.fanzha.office;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fanzha.catalogue.Catalogue;
import org.fanzha.figures.Figure;
import org.fanzha.register.Register;

/** What a published bulletin rests on, as the JSON that is kept with its pages. */
final class FrozenFigures {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    private FrozenFigures() {
    }

    static String freeze(Bulletins.Drawn drawn) {
        ObjectNode root = JSON.createObjectNode().put("pages", drawn.pages());
        ArrayNode fonts = root.putArray("fonts");
        drawn.fonts().forEach(f -> fonts.addObject().put("role", f.role()).put("wanted", f.wanted()).put("used", f.used()));
        ArrayNode figures = root.putArray("figures");
        for (Figure figure : drawn.figures()) {
            ObjectNode node = figures.addObject().put("key", figure.key()).put("text", figure.text());
            node.set("value", JSON.valueToTree(figure.value()));
            node.put("decimal", figure.value() instanceof BigDecimal);
            ArrayNode entries = node.putArray("entries");
            figure.entries().forEach(ref -> entries.add(ref.register().key() + " " + ref.id()));
        }
        return root.toString();
    }

    static Bulletins.Drawn thaw(PaperStore.Published published) {
        try {
            JsonNode root = JSON.readTree(published.figures());
            List<Press.FontUse> fonts = new ArrayList<>();
            root.get("fonts").forEach(f -> fonts.add(new Press.FontUse(
                    f.get("role").asText(), f.get("wanted").asText(), f.get("used").asText())));
            List<Figure> figures = new ArrayList<>();
            root.get("figures").forEach(f -> figures.add(figure(f)));
            return new Bulletins.Drawn(published.month(), published.number(), figures, published.pdf(),
                    root.get("pages").asInt(), published.word(), fonts, Bulletins.Text.NONE, true);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static Figure figure(JsonNode node) {
        List<Figure.Ref> entries = new ArrayList<>();
        node.get("entries").forEach(entry -> entries.add(ref(entry.asText())));
        return new Figure(node.get("key").asText(), value(node), node.get("text").asText(), entries);
    }

    private static Figure.Ref ref(String text) {
        String[] parts = text.split(" ");
        Register register = Catalogue.byKey(parts[0]).orElseThrow(() -> new IllegalStateException(text));
        return new Figure.Ref(register, Long.parseLong(parts[1]));
    }

    /** Whole yuan look like counts in JSON: whether a number is an amount is kept beside it. */
    private static Object value(JsonNode figure) {
        JsonNode value = figure.get("value");
        if (value.isNull()) {
            return null;
        }
        if (value.isTextual()) {
            return value.asText();
        }
        return figure.get("decimal").asBoolean() ? (Object) value.decimalValue() : value.asLong();
    }
}
