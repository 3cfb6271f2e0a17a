package org.essaim.directory;

import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.essaim.member.MandateKind;
import org.essaim.member.OrganizationKind;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a directory search on {@code listing}, in SQL.
 *
 * @param words of the search, as they are searched; likewise of the theme, and of the help that is offered
 */
record DirectoryFilter(
        Reader reader, DirectoryQuery query, List<String> words, List<String> theme, List<String> helps) {
    /** Beyond this many words a search says nothing more. */
    private static final int MOST_WORDS = 8;

    /** What contains every place, in {@code listing_place}. */
    private static final String EVERYWHERE = "FR";

    private static final int SHORTEST_FORGIVEN = 4;
    private static final String WORD = "(plainto_tsquery('french_unaccented', ?) || to_tsquery('simple', ?))";
    private static final String TODAY =
            " and (%1$s.starts_on is null or %1$s.starts_on <= current_date) and (%1$s.ends_on is null or %1$s.ends_on >= current_date)";

    static DirectoryFilter of(DataSource database, Reader reader, DirectoryQuery query) {
        return new DirectoryFilter(
                reader,
                query,
                words(database, query.words()),
                words(database, query.theme()),
                words(database, query.said().helps()));
    }

    /** Which rows a search looks at first. */
    enum Beginning {
        /** All whom the reader sees, by name: what else is asked leaves many of them. */
        NAMES,
        /** Those elected or active in one place. */
        HELD,
        /** Those whom an index of words knows, or that are in one of several places: they have to be sorted by name. */
        HITS
    }

    Beginning beginning() {
        if (!words.isEmpty()
                || !theme.isEmpty()
                || !helps.isEmpty()
                || query.held().territory() != null) {
            return Beginning.HITS;
        }
        return query.looksAtWhatIsHeld() ? Beginning.HELD : Beginning.NAMES;
    }

    /** Whom the reader sees, and whom the query asks for; nobody when it asks for signs that make no word. */
    void where(Sql sql) {
        besidesHeld(sql);
        if (query.looksAtWhatIsHeld()) {
            held(sql);
        } else if (!theme.isEmpty()) {
            theme(sql);
        }
    }

    /** The same, beginning with rows of {@code listing_place} that are called {@code held}. */
    void whereHeld(Sql sql) {
        sql.add(" held.network = ? and held.place = ? and ", reader.network(), placeOrEverywhere());
        heldToday(sql);
        mandate(sql);
        besidesHeld(sql.add(" and"));
    }

    private void besidesHeld(Sql sql) {
        reader.sees(sql);
        var said = query.said();
        if (query.words() != null && words.isEmpty()
                || query.theme() != null && theme.isEmpty()
                || said.helps() != null && helps.isEmpty()) {
            sql.add(" and false");
        }
        words.forEach(word -> found(sql, word));
        if (said.practice() != null) {
            sql.add(" and ? = any (" + reader.practices() + ")", said.practice());
        }
        if (said.actorKind() != null) {
            sql.add(" and (select " + actorKind() + " from directory_entry said where said.id = listing.entry) = ?")
                    .with(said.actorKind().name());
        }
        if (!helps.isEmpty()) {
            helps(sql);
        }
        if (query.organization() != null) {
            organization(sql, query.organization());
        }
    }

    /** 0 for those found as written, 1 for those found with a typing error. */
    void rank(Sql sql) {
        if (words.isEmpty()) {
            sql.add("0");
            return;
        }
        sql.add("(case when true");
        words.forEach(word -> asWritten(sql.add(" and "), word));
        sql.add(" then 0 else 1 end)");
    }

    /**
     * As whom the person of the row {@code said} of {@code directory_entry} takes part, as far as the reader sees it;
     * whoever says nothing and holds a mandate is élu·e.
     */
    String actorKind() {
        return """
                coalesce(case when said.actor_kind_for >= %s then said.actor_kind end,
                    case when exists (select from mandate where mandate.person = listing.person%s) then 'ELU' end)""".formatted(reader.level(), TODAY.formatted("mandate"));
    }

    /** Each word: as written, as the beginning of a word, or with a typing error in a name or a place. */
    private void found(Sql sql, String word) {
        asWritten(sql.add(" and ("), word);
        if (word.length() >= SHORTEST_FORGIVEN) {
            sql.add(" or ? <<% listing.names", word);
        }
        sql.add(")");
    }

    private void asWritten(Sql sql, String word) {
        var condition = reader.finds(WORD);
        sql.add(condition);
        for (int at = condition.indexOf(WORD); at >= 0; at = condition.indexOf(WORD, at + 1)) {
            bind(sql, word);
        }
    }

    /** The words of the whole entry, which have an index, before those of the offer alone. */
    private void helps(Sql sql) {
        helps.forEach(word -> asWritten(sql.add(" and "), word));
        sql.add(" and exists (select from directory_entry offer where offer.id = listing.entry")
                .add(" and offer.help_offered_for >= " + reader.level());
        helps.forEach(word -> bind(sql.add(" and search_words(offer.help_offered) @@ " + WORD), word));
        sql.add(")");
    }

    /** A seat is a function in an organisation, and shown as far as one's functions are. */
    private void organization(Sql sql, OrganizationKind kind) {
        sql.add(" and exists (")
                .add("""
                select from seat
                join organization on organization.id = seat.organization
                join membership on membership.organization = organization.id and membership.network = seat.network
                join directory_entry said on said.id = listing.entry
                where seat.person = listing.person and organization.kind = ? and membership.network = ?
                    and membership.state in ('ACTIVE', 'RENEWAL_DUE') and said.positions_for >= %s%s)""".formatted(reader.level(), TODAY.formatted("seat")))
                .with(kind.name())
                .with(reader.network());
    }

    private void held(Sql sql) {
        var held = query.held();
        beginHeld(sql.add(" and "));
        if (held.territory() == null || held.place() != null) {
            sql.add(" and held.network = ? and held.place = ?", reader.network(), placeOrEverywhere());
        }
        if (held.territory() != null) {
            sql.add(
                            " and held.network = ? and held.place in (select place from territory_place where territory_id = ?)")
                    .with(reader.network())
                    .with(held.territory());
        }
        mandate(sql);
        if (!theme.isEmpty()) {
            practises(delegated(sql.add(" and ((")).add(") or ")).add(")");
        }
        sql.add(")");
    }

    private String placeOrEverywhere() {
        return Objects.requireNonNullElse(query.held().place(), EVERYWHERE);
    }

    /** Most mandates are municipal; the others have an index of their own. */
    private void mandate(Sql sql) {
        var held = query.held();
        if (held.kind() != null) {
            sql.add(" and held.kind = ?", held.kind().name())
                    .add(held.kind() == MandateKind.MUNICIPAL ? "" : " and held.kind <> 'MUNICIPAL'");
        }
        if (held.function() != null) {
            sql.add(
                    " and held.function = ? and held.function is not null",
                    held.function().name());
        }
    }

    private void theme(Sql sql) {
        beginHeld(sql.add(" and ("));
        practises(delegated(sql.add(" and ")).add(") or ")).add(")");
    }

    private void beginHeld(Sql sql) {
        heldToday(sql.add("exists (select from listing_place held where held.entry = listing.entry and "));
    }

    private void heldToday(Sql sql) {
        sql.add(reader.holds()).add(TODAY.formatted("held"));
    }

    private Sql delegated(Sql sql) {
        sql.add("true");
        theme.forEach(word -> bind(sql.add(" and held.theme @@ " + WORD), word));
        return sql;
    }

    private Sql practises(Sql sql) {
        sql.add(reader.practices()).add(" && array(select slug from practice where true");
        theme.forEach(word -> bind(sql.add(" and search_words(label_fr || ' ' || label_en) @@ " + WORD), word));
        return sql.add(")");
    }

    private static void bind(Sql sql, String word) {
        sql.with(word).with(word + ":*");
    }

    private static List<String> words(DataSource database, @Nullable String text) {
        if (text == null) {
            return List.of();
        }
        var searched = new Sql()
                .add("select searchable(?)", text)
                .list(database, row -> row.getString(1))
                .getFirst();
        return List.of(searched.split(" ")).stream()
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
