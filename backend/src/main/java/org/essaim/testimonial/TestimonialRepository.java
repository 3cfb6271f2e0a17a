package org.essaim.testimonial;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.essaim.document.Document;
import org.essaim.document.Documents;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Slice;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The questions asked about testimonials. */
@ApplicationScoped
public class TestimonialRepository implements PanacheRepositoryBase<Testimonial, UUID> {
    private final Documents documents;

    TestimonialRepository(Documents documents) {
        this.documents = documents;
    }

    Optional<Testimonial> findOf(UUID person, String network) {
        return find("person = ?1 and network = ?2", person, network).firstResultOptional();
    }

    Testimonial get(String network, UUID id) {
        return find("network = ?1 and id = ?2", network, id)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** What anyone may read now, the latest published first. */
    Slice<Testimonial> listPublic(String network, @Nullable String after, int limit) {
        var list = "testimonials/" + network;
        var key = Cursor.read(list, after, 2);
        var rows = getSession()
                .createNativeQuery("""
                select {testimonial.*}, shown.id as shown, shown.reviewed_at as shown_since from testimonial
                join public_testimonial shown on shown.id = testimonial.id
                where shown.network = :network and (cast(:at as timestamptz) is null
                    or (shown.reviewed_at, shown.id) < (cast(:at as timestamptz), cast(:id as uuid)))
                order by shown.reviewed_at desc, shown.id desc limit :limit
                """, Object[].class)
                .addEntity("testimonial", Testimonial.class)
                .addScalar("shown", UUID.class)
                .addScalar("shown_since", Instant.class)
                .setParameter("network", network)
                .setParameter("at", key == null ? null : instant(key), Instant.class)
                .setParameter("id", key == null ? null : Cursor.uuid(key.get(1)), UUID.class)
                .setParameter("limit", limit + 1)
                .list();
        return Slice.of(rows, limit, last -> Cursor.write(list, last[2], last[1]))
                .map(row -> (Testimonial) row[0]);
    }

    /** The file of the portrait that anyone may see now beside a testimonial. */
    Optional<Document> findPublicPortrait(String network, UUID id) {
        return getSession()
                .createNativeQuery("""
                select document.* from document
                join public_portrait shown on shown.document = document.id
                where shown.network = :network and shown.testimonial = :id
                """, Document.class)
                .setParameter("network", network)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    /** The file of the portrait of a testimonial, for its author and those who review it. */
    Document portraitOf(Testimonial testimonial) {
        return Optional.ofNullable(testimonial.portrait())
                .flatMap(documents::find)
                .orElseThrow(Refusal::notFound);
    }

    /** Those that wait for a review, the oldest first; at most {@code limit}. */
    List<Testimonial> listInState(String network, TestimonialState state, int limit) {
        return find("network = ?1 and state = ?2 order by submittedAt, id", network, state)
                .page(0, limit)
                .list();
    }

    private static Instant instant(List<String> key) {
        try {
            return Instant.parse(key.getFirst());
        } catch (java.time.format.DateTimeParseException tampered) {
            throw Cursor.foreign();
        }
    }
}
