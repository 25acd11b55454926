package org.fanzha.office;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanzha.office.find.Filter;
import org.fanzha.office.find.Wanted;
import org.fanzha.register.Field;
import org.fanzha.register.Register;

/** Columns and views as the JSON that is kept. A field that is no more is passed over, so that old views still open. */
final class ViewJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Register register;

    ViewJson(Register register) {
        this.register = register;
    }

    String text(ColumnLayout columns) {
        return array(columns).toString();
    }

    String text(List<SavedView> views) {
        ArrayNode all = JSON.createArrayNode();
        views.forEach(view -> all.add(node(view)));
        return all.toString();
    }

    ColumnLayout columns(String text) {
        return columns(read(text));
    }

    List<SavedView> views(String text) {
        List<SavedView> views = new ArrayList<>();
        read(text).forEach(node -> views.add(view(node)));
        return List.copyOf(views);
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static ArrayNode array(ColumnLayout columns) {
        ArrayNode all = JSON.createArrayNode();
        columns.columns().forEach(column -> all.addObject().put("field", column.field().key())
                .put("shown", column.shown()).put("width", column.width()));
        return all;
    }

    private static ObjectNode node(SavedView view) {
        ObjectNode node = JSON.createObjectNode().put("name", view.name()).put("text", view.text());
        ArrayNode filters = node.putArray("filters");
        for (Filter filter : view.filters()) {
            ObjectNode one = filters.addObject().put("field", filter.field().key()).put("how", filter.how().name());
            ArrayNode texts = one.putArray("texts");
            filter.texts().forEach(texts::add);
        }
        ArrayNode sorts = node.putArray("sorts");
        view.sorts().forEach(sort -> sorts.addObject().put("field", sort.field().key()).put("descending", sort.descending()));
        node.set("columns", array(view.columns()));
        return node;
    }

    private SavedView view(JsonNode node) {
        List<Filter> filters = new ArrayList<>();
        for (JsonNode filter : node.path("filters")) {
            List<String> texts = new ArrayList<>();
            filter.path("texts").forEach(text -> texts.add(text.asText()));
            field(filter).ifPresent(field -> filters.add(
                    new Filter(field, Filter.How.valueOf(filter.path("how").asText()), texts)));
        }
        List<Wanted.Sort> sorts = new ArrayList<>();
        for (JsonNode sort : node.path("sorts")) {
            field(sort).ifPresent(field -> sorts.add(new Wanted.Sort(field, sort.path("descending").asBoolean())));
        }
        return new SavedView(node.path("name").asText(), node.path("text").asText(), filters, sorts,
                columns(node.path("columns")));
    }

    private ColumnLayout columns(JsonNode nodes) {
        List<ColumnLayout.Column> columns = new ArrayList<>();
        for (JsonNode node : nodes) {
            field(node).ifPresent(field -> columns.add(new ColumnLayout.Column(field,
                    node.path("shown").asBoolean(true), node.path("width").asDouble())));
        }
        return new ColumnLayout(columns).completed(register);
    }

    private Optional<Field<?>> field(JsonNode node) {
        return register.fieldByKey(node.path("field").asText());
    }
}
