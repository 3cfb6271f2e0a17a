package org.essaim.imports;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is wrong in one cell of a file; its sentence is in {@code imports/sentences_*.properties}. */
record LineError(int line, String column, String code, List<String> values) {

    LineError(int line, String column, String code, String... values) {
        this(line, column, code, List.of(values));
    }

    static LineError at(Row row, Column column, String code, String... values) {
        return new LineError(row.line(), column.title(), code, values);
    }

    String sentence(Locale locale) {
        var sentence = ResourceBundle.getBundle("imports.sentences", locale).getString(code);
        for (int i = 0; i < values.size(); i++) {
            sentence = sentence.replace("{" + i + "}", values.get(i));
        }
        return sentence;
    }
}
