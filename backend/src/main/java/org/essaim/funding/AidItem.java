package org.essaim.funding;

import com.fasterxml.jackson.databind.JsonNode;
import org.essaim.shared.http.Text;

/** An item of Aides-territoires, read field by field. */
record AidItem(String id, boolean live, FundingFacts facts) {
    /** An item that cannot be taken over, and why. */
    static final class Malformed extends RuntimeException {
        Malformed(String why) {
            super(why, null, false, false);
        }
    }

    /** @throws Malformed when something needed is missing, or anything is not what is documented */
    static AidItem read(JsonNode item, PerimeterMapping mapping) {
        var from = new AidReading(item);
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
        if (!FactsColumn.holds(facts)) {
            throw new Malformed("content");
        }
        return new AidItem(idOf(item), from.flag("is_live"), facts);
    }

    /** @throws Malformed without one */
    static String idOf(JsonNode item) {
        var id = item.path("id").asText("").strip();
        if (id.isEmpty() || id.length() > 40 || !Text.isStorable(id)) {
            throw new Malformed("id");
        }
        return id;
    }

    private static FundingFacts.Body body(AidReading from) {
        return new FundingFacts.Body(from.text("id"), from.required("name"), from.address("logo"));
    }

    private static FundingFacts.AidType aidType(AidReading from) {
        var group = new AidReading(from.node().path("group"));
        return new FundingFacts.AidType(from.text("id"), from.required("name"), group.text("id"), group.text("name"));
    }
}
