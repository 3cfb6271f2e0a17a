package org.essaim.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The ledger of consents: lines are added, and the last one for a subject is what holds. */
@ApplicationScoped
public class ConsentLedger implements PanacheRepositoryBase<ConsentEvent, UUID> {
    private final ConsentTexts texts;

    ConsentLedger(ConsentTexts texts) {
        this.texts = texts;
    }

    /** Everything a person ever agreed to or withdrew, the latest first. */
    public List<ConsentEvent> listOf(UUID person) {
        return list(
                "from ConsentEvent event join fetch event.text where event.person = ?1 order by event.seq desc",
                person);
    }

    public Optional<ConsentEvent> last(UUID person, ConsentSubject subject) {
        return listOf(person).stream()
                .filter(event -> event.subject().equals(subject))
                .findFirst();
    }

    /** Records that the person agreed to these words. */
    public ConsentEvent grant(UUID person, ConsentSubject subject, ConsentText text, Channel channel) {
        texts.keep(text);
        var kept = texts.find(text.sha256()).orElseThrow();
        return append(new ConsentEvent(person, subject, ConsentAction.GRANT, kept, channel));
    }

    /** Records that the person agreed to these words on paper. */
    public ConsentEvent grantOnPaper(UUID person, ConsentSubject subject, ConsentText text, PaperForm form) {
        texts.keep(text);
        var kept = texts.find(text.sha256()).orElseThrow();
        return append(ConsentEvent.onPaper(person, subject, kept, form));
    }

    /** Records that the person takes a consent back; the line names the words that no longer hold. */
    public ConsentEvent withdraw(UUID person, ConsentEvent granted, Channel channel) {
        return append(new ConsentEvent(person, granted.subject(), ConsentAction.WITHDRAW, granted.text(), channel));
    }

    private ConsentEvent append(ConsentEvent event) {
        persistAndFlush(event);
        return event;
    }
}
