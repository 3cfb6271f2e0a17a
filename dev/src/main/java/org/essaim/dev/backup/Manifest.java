package org.essaim.dev.backup;

import java.util.List;
import java.util.Map;

/**
 * What a backup holds: without every line of it, with its count and its fingerprint, it is no backup.
 *
 * @param madeAt when the one snapshot was taken that all tables come from
 * @param migrations the versions of the schema, in their order
 * @param sequences the last value of each
 */
record Manifest(String madeAt, List<String> migrations, List<Table> tables, Map<String, Long> sequences) {
    static final String ENTRY = "manifest.json";

    /** One table as the backup holds it. */
    record Table(String name, List<String> columns, long rows, String sha256) {
        String entry() {
            return "tables/" + name + ".copy";
        }

        String columnList() {
            return "\"" + String.join("\", \"", columns) + "\"";
        }
    }
}
