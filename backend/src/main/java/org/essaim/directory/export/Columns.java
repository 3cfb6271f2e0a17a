package org.essaim.directory.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.essaim.directory.DirectoryEntryView;
import org.essaim.shared.table.Cells;
import org.jspecify.annotations.Nullable;

/** A person as a row of cells; what a reader does not see is an empty cell. */
final class Columns {
    private final Map<String, Function<DirectoryEntryView, @Nullable String>> columns = new LinkedHashMap<>();
    private final Wording wording;

    Columns(Wording wording) {
        this.wording = wording;
        columns.put("familyName", DirectoryEntryView::familyName);
        columns.put("givenName", DirectoryEntryView::givenName);
        columns.put("headline", DirectoryEntryView::headline);
        columns.put("mandates", wording::mandates);
        columns.put("positions", wording::positions);
        columns.put("practices", wording::practices);
        columns.put("helpOffered", DirectoryEntryView::helpOffered);
        columns.put("helpSought", DirectoryEntryView::helpSought);
        columns.put("biography", DirectoryEntryView::biography);
        columns.put("email", DirectoryEntryView::email);
        columns.put("phone", DirectoryEntryView::phone);
        columns.put("updatedAt", person -> person.updatedAt().toString());
    }

    List<String> titles() {
        return columns.keySet().stream().map(key -> wording.of("column." + key)).toList();
    }

    List<String> cells(DirectoryEntryView person) {
        return columns.values().stream()
                .map(column -> Cells.text(column.apply(person)))
                .toList();
    }
}
