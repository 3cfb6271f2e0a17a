package org.essaim.rne;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.essaim.member.MandateFunction;
import org.essaim.member.Verification;
import org.junit.jupiter.api.Test;

/** The file of all municipal councillors: 490,000 rows that never are in memory together. */
class LongFileTest {
    private static final int ROWS = 490_000;
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void memoryStaysTheSameFromTheFirstRowToTheLast() {
        var wanted = new Declared(
                UUID.randomUUID(),
                0,
                "Élu 489999",
                "EXEMPLE 489999/CAMILLE",
                "COM:44109",
                MandateFunction.CONSEILLER,
                LocalDate.of(2026, 3, 15));
        var lookup = new Lookup(List.of(wanted));
        var tally = new SeatTally();
        var reading = new RegisterReading(RegisterFile.CONSEILLERS_MUNICIPAUX);
        var file = new GeneratedFile();
        var early = new AtomicLong();
        var most = new AtomicLong();

        reading.read(file, row -> {
            lookup.see(row);
            tally.see(row);
            if (reading.rows() == 70_000) {
                early.set(heldAfterCollection());
            } else if (reading.rows() % 140_000 == 0) {
                most.accumulateAndGet(heldAfterCollection(), Math::max);
            }
        });

        assertThat(reading.rows()).isEqualTo(ROWS);
        assertThat(file.sent).isGreaterThan(60L * MEGABYTE);
        assertThat(lookup.verdicts().getFirst().verification()).isEqualTo(Verification.MATCHED);
        assertThat(tally.counts()).anySatisfy(count -> assertThat(count.women()).isPositive());
        assertThat(most.get() - early.get()).isLessThan(16L * MEGABYTE);
    }

    private static long heldAfterCollection() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Makes each row when it is read. */
    private static final class GeneratedFile extends InputStream {
        private byte[] line = RegisterCsv.COUNCILLORS.getBytes(StandardCharsets.UTF_8);
        private int at;
        private int rows;
        private long sent;

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (at == line.length) {
                if (rows == ROWS) {
                    return -1;
                }
                line = row(rows++);
                at = 0;
            }
            int count = Math.min(length, line.length - at);
            System.arraycopy(line, at, buffer, offset, count);
            at += count;
            sent += count;
            return count;
        }

        private static byte[] row(int number) {
            var function = number % 15 == 0 ? "Maire" : number % 4 == 0 ? number % 9 + 1 + "ème adjoint au Maire" : "";
            var commune = String.valueOf(44_000 + (number == ROWS - 1 ? 109 : number % 900));
            return ("44;Loire-Atlantique;;;" + commune + ";Commune;EXEMPLE " + number + ";Camille;"
                            + (number % 2 == 0 ? "F" : "M")
                            + ";1970-01-31;38;Ingénieur et cadre technique d'entreprise;2026-03-15;" + function
                            + ";2026-03-23;FR\n")
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
