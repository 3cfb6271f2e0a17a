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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An item of Aides-territoires, read field by field. */
record AidItem(String id, boolean live, FundingFacts facts) {
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_HTML = 100_000;
    private static final int MOST_VALUES = 200;
    private static final BigDecimal MOST_EUROS = new BigDecimal("100000000000");

    /** An item that cannot be taken over, and why. */
    static final class Malformed extends RuntimeException {
        Malformed(String why) {
            super(why, null, false, false);
        }
    }

    /** @throws Malformed when something needed is missing, or anything is not what is documented */
    static AidItem read(JsonNode item, PerimeterMapping mapping) {
        var from = new Reading(item);
        var name = from.text("name");
        if (name == null || name.length() > 300) {
            throw new Malformed("name");
        }
        var label = from.text("perimeter");
        var scale = from.text("perimeter_scale");
        var facts = new FundingFacts(
                name,
                from.text("name_initial"),
                from.text("short_title"),
                from.text("slug"),
                from.address("url"),
                new FundingFacts.Bodies(
                        from.names("financers"),
                        from.list("financers_full", AidItem::body),
                        from.names("instructors"),
                        from.list("instructors_full", AidItem::body),
                        from.names("programs")),
                SafeHtml.of(from.html("description")),
                SafeHtml.of(from.html("eligibility")),
                new FundingFacts.Perimeter(
                        label, scale, mapping.find(label, scale).orElse(null)),
                new FundingFacts.Aims(
                        from.names("targeted_audiences"),
                        from.names("aid_types"),
                        from.list("aid_types_full", AidItem::aidType),
                        from.names("categories"),
                        from.names("destinations"),
                        from.names("mobilization_steps")),
                new FundingFacts.Dates(
                        from.day("start_date"), from.day("predeposit_date"), from.day("submission_deadline")),
                new FundingFacts.Amounts(
                        from.rate("subvention_rate_lower_bound"),
                        from.rate("subvention_rate_upper_bound"),
                        from.text("subvention_comment"),
                        from.cents("loan_amount"),
                        from.cents("recoverable_advance_amount")),
                from.html("contact") == null ? null : SafeHtml.of(from.html("contact")),
                from.text("recurrence"),
                from.html("project_examples") == null
                        ? null
                        : SafeHtml.text(SafeHtml.of(from.html("project_examples"))),
                from.names("project_references"),
                from.text("european_aid"),
                from.flag("is_call_for_project"),
                from.flag("is_charged"),
                from.address("origin_url"),
                from.address("application_url"),
                new FundingFacts.Origin(
                        from.address("import_data_url"),
                        from.text("import_data_mention"),
                        from.text("import_share_licence"),
                        from.instant("date_created"),
                        from.instant("date_updated")));
        return new AidItem(idOf(item), from.flag("is_live"), facts);
    }

    /** @throws Malformed without one */
    static String idOf(JsonNode item) {
        var id = item.path("id").asText("").strip();
        if (id.isEmpty() || id.length() > 40) {
            throw new Malformed("id");
        }
        return id;
    }

    private static FundingFacts.Body body(Reading from) {
        return new FundingFacts.Body(from.text("id"), from.required("name"), from.address("logo"));
    }

    private static FundingFacts.AidType aidType(Reading from) {
        var group = new Reading(from.node().path("group"));
        return new FundingFacts.AidType(from.text("id"), from.required("name"), group.text("id"), group.text("name"));
    }

    private record Reading(JsonNode node) {
        @Nullable
        String text(String field) {
            var text = scalar(field);
            if (text != null && text.length() > LONGEST_TEXT) {
                throw new Malformed(field);
            }
            return text;
        }

        @Nullable
        String html(String field) {
            var html = scalar(field);
            if (html != null && html.length() > LONGEST_HTML) {
                throw new Malformed(field);
            }
            return html;
        }

        String required(String field) {
            var text = text(field);
            if (text == null) {
                throw new Malformed(field);
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
                throw new Malformed(field);
            }
            return value.asBoolean(false);
        }

        @Nullable
        LocalDate day(String field) {
            var said = scalar(field);
            try {
                return said == null ? null : LocalDate.parse(said.substring(0, Math.min(10, said.length())));
            } catch (DateTimeException unreadable) {
                throw new Malformed(field);
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
                throw new Malformed(field);
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
                throw new Malformed(field);
            }
            return euros.movePointRight(2).longValue();
        }

        private @Nullable BigDecimal number(String field) {
            var said = scalar(field);
            try {
                return said == null ? null : new BigDecimal(said);
            } catch (NumberFormatException unreadable) {
                throw new Malformed(field);
            }
        }

        /** Words, or things that have a name. */
        List<String> names(String field) {
            return list(
                    field,
                    from -> from.node().isObject()
                            ? from.required("name")
                            : from.node().asText().strip());
        }

        <T> List<T> list(String field, Function<Reading, T> read) {
            var values = node.path(field);
            if (values.isNull() || values.isMissingNode()) {
                return List.of();
            }
            if (!values.isArray() || values.size() > MOST_VALUES) {
                throw new Malformed(field);
            }
            var found = new ArrayList<T>();
            values.forEach(value -> found.add(read.apply(new Reading(value))));
            return List.copyOf(found);
        }

        private @Nullable String scalar(String field) {
            var value = node.path(field);
            if (value.isNull() || value.isMissingNode()) {
                return null;
            }
            if (!value.isValueNode()) {
                throw new Malformed(field);
            }
            var text = value.asText().replace("\0", "").strip();
            return text.isEmpty() ? null : text;
        }
    }
}
