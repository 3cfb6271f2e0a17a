package org.essaim.directory.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import org.essaim.directory.DirectoryEntryView;
import org.essaim.place.PlacePoints;

/** People on a map (RFC 7946): at the place of their first mandate that has a point, else nowhere. */
final class GeoJsonFile implements PeopleFile {
    private final JsonGenerator json;
    private final PlacePoints points;

    GeoJsonFile(OutputStream out, ObjectMapper mapper, PlacePoints points) throws IOException {
        this.points = points;
        json = mapper.getFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
    }

    @Override
    public void add(DirectoryEntryView person) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", person.id().toString());
        json.writeFieldName("geometry");
        var point = person.mandates().stream()
                .flatMap(mandate -> points.find(mandate.place().key()).stream())
                .findFirst();
        if (point.isPresent()) {
            json.writeStartObject();
            json.writeStringField("type", "Point");
            json.writeFieldName("coordinates");
            json.writeArray(new double[] {point.get().longitude(), point.get().latitude()}, 0, 2);
            json.writeEndObject();
        } else {
            json.writeNull();
        }
        json.writePOJOField("properties", person);
        json.writeEndObject();
    }

    @Override
    public void flush() throws IOException {
        json.flush();
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }
}
