package org.essaim.funding;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.essaim.shared.http.Text;
import org.jspecify.annotations.Nullable;

/** An object of the source, of which each field is what is documented or makes the item malformed. */
record AidReading(JsonNode node) {
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_HTML = 100_000;
    private static final int MOST_VALUES = 200;
    private static final BigDecimal MOST_EUROS = new BigDecimal("100000000000");

    @Nullable
    String text(String field) {
        return text(field, node.path(field));
    }

    private static @Nullable String text(String field, JsonNode value) {
        var text = scalar(field, value);
        if (text != null && text.length() > LONGEST_TEXT) {
            throw new AidItem.Malformed(field);
        }
        return text;
    }

    @Nullable
    String html(String field) {
        var html = scalar(field);
        if (html != null && html.length() > LONGEST_HTML) {
            throw new AidItem.Malformed(field);
        }
        return html;
    }

    String required(String field) {
        var text = text(field);
        if (text == null) {
            throw new AidItem.Malformed(field);
        }
        return text;
    }

    @Nullable
    String address(String field) {
        return WebAddress.orNull(scalar(field));
    }

    boolean flag(String field) {
        var value = node.path(field);
        if (!value.isBoolean() && !value.isNull() && !value.isMissingNode()) {
            throw new AidItem.Malformed(field);
        }
        return value.asBoolean(false);
    }

    @Nullable
    LocalDate day(String field) {
        var said = scalar(field);
        try {
            return said == null ? null : LocalDate.parse(said.substring(0, Math.min(10, said.length())));
        } catch (DateTimeException unreadable) {
            throw new AidItem.Malformed(field);
        }
    }

    @Nullable
    Instant instant(String field) {
        var said = scalar(field);
        if (said == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(said).toInstant();
        } catch (DateTimeException dayAlone) {
            var day = day(field);
            return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }

    @Nullable
    Integer rate(String field) {
        var rate = number(field);
        if (rate == null) {
            return null;
        }
        if (rate.signum() < 0 || rate.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new AidItem.Malformed(field);
        }
        return rate.intValue();
    }

    @Nullable
    Long cents(String field) {
        var euros = number(field);
        if (euros == null) {
            return null;
        }
        if (euros.signum() < 0 || euros.compareTo(MOST_EUROS) > 0) {
            throw new AidItem.Malformed(field);
        }
        return euros.movePointRight(2).longValue();
    }

    private @Nullable BigDecimal number(String field) {
        var said = scalar(field);
        try {
            return said == null ? null : new BigDecimal(said);
        } catch (NumberFormatException unreadable) {
            throw new AidItem.Malformed(field);
        }
    }

    /** Words, or things that have a name. */
    List<String> names(String field) {
        return list(field, from -> from.node().isObject() ? from.required("name") : from.word(field)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private String word(String field) {
        return Objects.requireNonNullElse(text(field, node), "");
    }

    <T> List<T> list(String field, Function<AidReading, T> read) {
        var values = node.path(field);
        if (values.isNull() || values.isMissingNode()) {
            return List.of();
        }
        if (!values.isArray() || values.size() > MOST_VALUES) {
            throw new AidItem.Malformed(field);
        }
        var found = new ArrayList<T>();
        values.forEach(value -> found.add(read.apply(new AidReading(value))));
        return List.copyOf(found);
    }

    private @Nullable String scalar(String field) {
        return scalar(field, node.path(field));
    }

    private static @Nullable String scalar(String field, JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        if (!value.isValueNode()) {
            throw new AidItem.Malformed(field);
        }
        var text = value.asText().replace("\0", "").strip();
        if (!Text.isEncodable(text)) {
            throw new AidItem.Malformed(field);
        }
        return text.isEmpty() ? null : text;
    }
}
