package org.essaim.rne;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.essaim.rne.RegisterFile.Column;

/** Where the mandates of a file are held, and how a row says it. */
enum Area {
    COMMUNE(Column.COMMUNE, "[0-9AB]{5}"),
    EPCI(Column.SIREN, "[0-9]{9}"),
    DEPARTEMENT(Column.DEPARTEMENT, "[0-9A-Z]{2,3}"),
    REGION(Column.REGION, "[0-9]{2}"),
    SECTOR(Column.SECTOR, ".+");

    /** The letters under which the ministry knows the départements and territories overseas. */
    private static final Map<String, String> OVERSEAS = Map.of(
            "ZA", "971", "ZB", "972", "ZC", "973", "ZD", "974", "ZM", "976", "ZN", "988", "ZP", "987", "ZS", "975",
            "ZW", "986", "ZX", "977");

    private static final Pattern SECTOR_NAME = Pattern.compile("(PARIS|LYON|MARSEILLE) ([0-9]{1,2}).*");
    private static final List<List<Integer>> OF_MARSEILLE = List.of(
            List.of(1, 7),
            List.of(2, 3),
            List.of(4, 5),
            List.of(6, 8),
            List.of(9, 10),
            List.of(11, 12),
            List.of(13, 14),
            List.of(15, 16));

    private final Column column;
    private final Pattern form;

    Area(Column column, String form) {
        this.column = column;
        this.form = Pattern.compile(form);
    }

    Column column() {
        return column;
    }

    /**
     * The keys of the places that a row names: one, except for a sector of several districts; none when it is not one.
     * Zeros that a spreadsheet lost are put back.
     */
    List<String> places(String said) {
        var code = filled(said.strip());
        if (!form.matcher(code).matches()) {
            return List.of();
        }
        return switch (this) {
            case COMMUNE -> List.of("COM:" + code);
            case EPCI -> List.of("EPCI:" + code);
            case DEPARTEMENT -> List.of("DEP:" + OVERSEAS.getOrDefault(code, code));
            case REGION -> List.of("REG:" + code);
            case SECTOR -> districts(PlainName.of(said));
        };
    }

    private String filled(String code) {
        int length = switch (this) {
            case COMMUNE -> 5;
            case DEPARTEMENT, REGION -> 2;
            case EPCI, SECTOR -> 0;
        };
        return "0".repeat(Math.max(0, code.isEmpty() ? 0 : length - code.length())) + code;
    }

    /** « Paris 5Eme Secteur » is one district, except the first one, which joins four since 2020. */
    private static List<String> districts(String sector) {
        var named = SECTOR_NAME.matcher(sector);
        if (sector.equals("PARIS CENTRE")) {
            return keys("ARM:751", IntStream.rangeClosed(1, 4));
        }
        if (!named.matches()) {
            return List.of();
        }
        int number = Integer.parseInt(named.group(2));
        return switch (named.group(1)) {
            case "PARIS" -> keys("ARM:751", number == 1 ? IntStream.rangeClosed(1, 4) : IntStream.of(number));
            case "LYON" -> keys("ARM:693", IntStream.of(80 + number));
            default ->
                number < 1 || number > OF_MARSEILLE.size()
                        ? List.of()
                        : keys("ARM:132", OF_MARSEILLE.get(number - 1).stream().mapToInt(Integer::intValue));
        };
    }

    private static List<String> keys(String prefix, IntStream numbers) {
        return numbers.mapToObj(number -> prefix + "%02d".formatted(number)).toList();
    }
}
