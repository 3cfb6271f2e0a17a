package org.essaim.directory;

import java.util.List;

/** The conditions of a directory search on {@code listing}, in SQL. */
final class DirectoryFilter {
    /** Beyond this many words a search says nothing more. */
    static final int MOST_WORDS = 8;

    private static final int SHORTEST_FORGIVEN = 4;
    private static final String WORD = "(plainto_tsquery('french_unaccented', ?) || to_tsquery('simple', ?))";

    private DirectoryFilter() {}

    /** Whom the reader sees, and whom the query asks for; nobody when it asks for signs that make no word. */
    static void where(Sql sql, Reader reader, DirectoryQuery query, List<String> words) {
        reader.sees(sql);
        if (query.words() != null && words.isEmpty()) {
            sql.add(" and false");
        }
        words.forEach(word -> found(sql, reader, word));
        if (query.practice() != null) {
            sql.add(" and ? = any (" + reader.practices() + ")", query.practice());
        }
        if (query.looksAtMandates()) {
            mandate(sql, reader, query);
        }
    }

    /** 0 for those found as written, 1 for those found with a typing error. */
    static void rank(Sql sql, Reader reader, List<String> words) {
        if (words.isEmpty()) {
            sql.add("0");
            return;
        }
        sql.add("(case when true");
        words.forEach(word -> asWritten(sql.add(" and "), reader, word));
        sql.add(" then 0 else 1 end)");
    }

    /** Each word: as written, as the beginning of a word, or with a typing error in a name or a place. */
    private static void found(Sql sql, Reader reader, String word) {
        asWritten(sql.add(" and ("), reader, word);
        if (word.length() >= SHORTEST_FORGIVEN) {
            sql.add(" or ? <<% listing.names", word);
        }
        sql.add(")");
    }

    private static void asWritten(Sql sql, Reader reader, String word) {
        var condition = reader.finds(WORD);
        sql.add(condition);
        for (int at = condition.indexOf(WORD); at >= 0; at = condition.indexOf(WORD, at + 1)) {
            sql.with(word).with(word + ":*");
        }
    }

    private static void mandate(Sql sql, Reader reader, DirectoryQuery query) {
        sql.add(" and exists (select from listing_place held where held.entry = listing.entry")
                .add(" and held.level >= " + reader.level())
                .add(" and (held.starts_on is null or held.starts_on <= current_date)")
                .add(" and (held.ends_on is null or held.ends_on >= current_date)");
        if (query.place() != null) {
            sql.add(" and held.network = ? and held.place = ?", reader.network(), query.place());
        }
        if (query.kind() != null) {
            sql.add(" and held.kind = ?", query.kind().name());
        }
        if (query.function() != null) {
            sql.add(" and held.function = ?", query.function().name());
        }
        sql.add(")");
    }
}
