package org.essaim.directory;

import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.essaim.directory.DirectoryFacets.ActorKindCount;
import org.essaim.directory.DirectoryFacets.PracticeCount;

/** Counts what the people found show to the reader; a count below {@code atLeast} is not told, so that it betrays nobody. */
@ApplicationScoped
class FacetCounts {
    private final DataSource database;

    FacetCounts(DataSource database) {
        this.database = database;
    }

    DirectoryFacets of(Reader reader, DirectoryQuery query, int atLeast) {
        var actors = DirectoryFilter.of(database, reader, query.withAnyActorKind());
        var practising = DirectoryFilter.of(database, reader, query.withAnyPractice());
        return new DirectoryFacets(
                counted(
                                actors,
                                "select %s as value from listing join directory_entry said on said.id = listing.entry where"
                                        .formatted(actors.actorKind()),
                                atLeast)
                        .list(database, row -> new ActorKindCount(ActorKind.valueOf(row.getString(1)), row.getInt(2))),
                counted(
                                practising,
                                "select unnest(%s) as value from listing where".formatted(reader.practices()),
                                atLeast)
                        .list(database, row -> new PracticeCount(row.getString(1), row.getInt(2))));
    }

    private static Sql counted(DirectoryFilter filter, String values, int atLeast) {
        var sql = new Sql().add("select value, count(*) from (").add(values);
        filter.where(sql);
        return sql.add(") as shown where value is not null group by value having count(*) >= ?", atLeast)
                .add(" order by count(*) desc, value");
    }
}
