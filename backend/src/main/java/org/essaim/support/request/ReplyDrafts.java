package org.essaim.support.request;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import org.essaim.network.Cadence;
import org.essaim.network.Network;
import org.essaim.support.request.Qualification.Reply;

/** What could be answered, one draft for each way a request may go; an adviser makes it theirs before it leaves. */
public record ReplyDrafts(List<Draft> items) {

    /** A draft, in the language of whoever asked. */
    public record Draft(Orientation orientation, Reply reply) {}

    static ReplyDrafts of(SupportRequest request, Network network, Cadence cadence, String adviser) {
        var words = ResourceBundle.getBundle("support.words", request.contact().language());
        var name = request.contact().contactName();
        var values = new Object[] {
            request.subject(), name == null ? "" : name, adviser, network.name(), cadence.minWeeks(), cadence.maxWeeks()
        };
        return new ReplyDrafts(Arrays.stream(Orientation.values())
                .map(orientation -> new Draft(orientation, draft(words, "reply." + orientation, values)))
                .toList());
    }

    private static Reply draft(ResourceBundle words, String key, Object[] values) {
        return new Reply(
                MessageFormat.format(words.getString(key + ".subject"), values),
                MessageFormat.format(words.getString(key + ".message"), values));
    }
}
