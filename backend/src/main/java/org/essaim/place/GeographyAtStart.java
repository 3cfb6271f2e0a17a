package org.essaim.place;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Loads the geography and keeps it in memory before the application says it is ready. */
class GeographyAtStart {
    @Produces
    @Singleton
    @Startup
    Gazetteer gazetteer(GeographyLoad load, DataSource database) {
        load.load(GeographyResource.COG_2026);
        return PlaceRows.read(database);
    }
}
