package org.essaim.workshop;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.essaim.shared.table.Cells;
import org.essaim.shared.table.Spreadsheet;
import org.essaim.shared.time.SpokenDate;
import org.essaim.workshop.RegistrationList.AttendanceMark;
import org.essaim.workshop.RegistrationList.RegistrationLine;

/** Those who registered for a cycle, for a spreadsheet: one a line, a column for each session. */
final class RegistrationsCsv {
    private final Locale locale;
    private final ResourceBundle words;

    RegistrationsCsv(Locale locale) {
        this.locale = locale;
        words = ResourceBundle.getBundle("workshop.words", locale);
    }

    String write(WorkshopCycle cycle, RegistrationList all) {
        var header = new ArrayList<>(List.of(words.getString("csv.header").split(";")));
        cycle.sessions().forEach(session -> header.add(SpokenDate.of(cycle.dayOf(session.startsAt()), locale)));
        return Spreadsheet.csv(header, csv -> all.items().forEach(each -> csv.writeRecord(line(cycle, each))));
    }

    private List<String> line(WorkshopCycle cycle, RegistrationLine one) {
        var cells = new ArrayList<>(List.of(
                Cells.text(one.collectivity()),
                Cells.text(one.name()),
                Cells.text(one.role()),
                Cells.text(one.email()),
                Cells.text(one.question()),
                words.getString("seat." + one.state()),
                one.rank() == null ? "" : one.rank().toString(),
                cycle.dayOf(one.registeredAt()).toString()));
        var marks = one.attendance().stream().collect(toMap(AttendanceMark::session, AttendanceMark::attendance));
        for (var session : cycle.sessions()) {
            var mark = marks.get(session.id());
            cells.add(mark == null ? "" : words.getString("attendance." + mark));
        }
        return cells;
    }
}
