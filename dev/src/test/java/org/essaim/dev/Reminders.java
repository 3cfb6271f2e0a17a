package org.essaim.dev;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.essaim.dev.Nodes.Delivery;

/** What must be true of reminders, whichever node sent them and whichever died: each arrived, and arrived once. */
final class Reminders {
    private Reminders() {}

    /** Of so many meetings, each told to one of {@code reminded…} and to the adviser. */
    static void requireEachOnce(Nodes nodes, int meetings) throws Exception {
        var deliveries = nodes.deliveries();
        var mails = deliveries.stream().collect(groupingBy(Delivery::id)).values().stream()
                .map(List::getFirst)
                .toList();
        assertThat(mails)
                .filteredOn(mail -> mail.recipient().startsWith("reminded"))
                .extracting(Delivery::recipient)
                .doesNotHaveDuplicates()
                .hasSize(meetings);
        assertThat(mails)
                .filteredOn(mail -> mail.recipient().startsWith("adviser"))
                .extracting(Delivery::subject)
                .doesNotHaveDuplicates()
                .hasSize(meetings);
        // a node that dies between the server's word and the commit leaves one mail to be sent again, under the same id
        assertThat(deliveries).hasSizeBetween(mails.size(), mails.size() + 1);
    }
}
