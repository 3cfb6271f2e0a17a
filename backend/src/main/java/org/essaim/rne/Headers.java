package org.essaim.rne;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.essaim.rne.FileNote.Code;
import org.essaim.rne.RegisterFile.Column;

/** The first line of a file: where each column that is read stands, by its name and never by its position. */
final class Headers {
    private static final Pattern OPINION = Pattern.compile("\\b(NUANCES?|PARTIS?|OPINIONS?|ETIQUETTES?)\\b");
    /** What the files of the ministry hold besides, and is not read. */
    private static final Set<String> FAMILIAR = Set.of(
            "LIBELLE DU DEPARTEMENT",
            "CODE DE LA COLLECTIVITE A STATUT PARTICULIER",
            "LIBELLE DE LA COLLECTIVITE A STATUT PARTICULIER",
            "LIBELLE DE LA COMMUNE",
            "CODE DE LA CATEGORIE SOCIO PROFESSIONNELLE",
            "LIBELLE DE LA CATEGORIE SOCIO PROFESSIONNELLE",
            "CODE NATIONALITE",
            "LIBELLE DE L EPCI",
            "CODE DE LA COMMUNE DE RATTACHEMENT",
            "LIBELLE DE LA COMMUNE DE RATTACHEMENT",
            "CODE DU CANTON",
            "LIBELLE DU CANTON",
            "LIBELLE DE LA REGION",
            "CODE DE LA SECTION DEPARTEMENTALE",
            "LIBELLE DE LA SECTION DEPARTEMENTALE",
            "CODE DE LA CIRCONSCRIPTION LEGISLATIVE",
            "LIBELLE DE LA CIRCONSCRIPTION LEGISLATIVE",
            "CODE DU SECTEUR");

    private final Map<Column, Integer> positions = new EnumMap<>(Column.class);
    private final List<FileNote> warnings = new ArrayList<>();
    private final List<FileNote> errors = new ArrayList<>();
    private final int count;

    Headers(RegisterFile file, List<String> names) {
        count = names.size();
        for (int i = 0; i < names.size(); i++) {
            place(file, names.get(i).strip(), i);
        }
        file.columns().forEach((column, needed) -> {
            if (needed && !positions.containsKey(column)) {
                errors.add(new FileNote(1, column.spelled(), Code.MISSING_COLUMN));
            }
        });
    }

    private void place(RegisterFile file, String name, int position) {
        var plain = PlainName.of(name);
        var column = file.columns().keySet().stream()
                .filter(known -> PlainName.of(known.spelled()).equals(plain))
                .findFirst();
        if (OPINION.matcher(plain).find()) {
            warnings.add(new FileNote(1, name, Code.OPINION_COLUMN));
        } else if (column.isPresent()) {
            if (positions.putIfAbsent(column.get(), position) != null) {
                errors.add(new FileNote(1, name, Code.DOUBLE_COLUMN));
            }
        } else if (!FAMILIAR.contains(plain) && !isReadElsewhere(plain)) {
            warnings.add(new FileNote(1, name, Code.UNKNOWN_COLUMN));
        }
    }

    private static boolean isReadElsewhere(String plain) {
        return List.of(Column.values()).stream()
                .anyMatch(column -> PlainName.of(column.spelled()).equals(plain));
    }

    /** How many values a row has. */
    int count() {
        return count;
    }

    List<FileNote> warnings() {
        return List.copyOf(warnings);
    }

    List<FileNote> errors() {
        return List.copyOf(errors);
    }

    /** What a row says under a column; nothing when the file has no such column. */
    String value(List<String> row, Column column) {
        var position = positions.get(column);
        return position == null ? "" : row.get(position).strip();
    }
}
