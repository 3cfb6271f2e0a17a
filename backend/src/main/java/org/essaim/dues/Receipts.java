package org.essaim.dues;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Objects;
import org.essaim.document.ReadablePdf;
import org.essaim.network.Network;
import org.essaim.shared.http.Text;
import org.essaim.shared.time.SpokenDate;

/** Writes receipts as tagged PDF documents in French, which a screen reader can read (PDF/UA). */
@ApplicationScoped
class Receipts {
    private final Template page;

    Receipts(@Location("dues/receipt") Template page) {
        this.page = page;
    }

    byte[] write(Fee fee, String payer, Network network) {
        var html = page.data("network", network.name())
                .data("association", network.contact().organization())
                .data("address", network.contact().address())
                .data("email", network.contact().email())
                .data("number", fee.receiptNumber())
                .data("payer", payer)
                .data("year", fee.year())
                .data("amount", Money.spoken(Objects.requireNonNull(fee.paidCents()), Locale.FRENCH))
                .data("basis", FeeWords.basis(fee, Locale.FRENCH))
                .data("vintage", fee.vintage())
                .data("paidOn", SpokenDate.of(Objects.requireNonNull(fee.paidOn()), Locale.FRENCH))
                .data("means", Objects.requireNonNull(fee.means()).spoken(Locale.FRENCH))
                .render();
        return ReadablePdf.of(Text.readable(html));
    }
}
