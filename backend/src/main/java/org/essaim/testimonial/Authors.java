package org.essaim.testimonial;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.essaim.consent.Audience;
import org.essaim.directory.DirectoryEntryView.ListedMandate;
import org.essaim.directory.DirectoryEntryView.MandatePlace;
import org.essaim.member.Mandate;
import org.essaim.member.MandateRepository;
import org.essaim.member.Person;
import org.essaim.member.PersonRepository;
import org.essaim.member.Verification;
import org.essaim.place.Gazetteer;
import org.essaim.testimonial.TestimonialPage.PublicTestimonial;
import org.essaim.testimonial.TestimonialReviews.ReviewedTestimonial;
import org.hibernate.Session;

/** Says who wrote testimonials: name and current mandates, as their consent says. */
@ApplicationScoped
class Authors {
    private final Session session;
    private final PersonRepository persons;
    private final MandateRepository mandates;
    private final Gazetteer gazetteer;
    private final Clock clock;

    Authors(Session session, PersonRepository persons, MandateRepository mandates, Gazetteer gazetteer, Clock clock) {
        this.session = session;
        this.persons = persons;
        this.mandates = mandates;
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    List<PublicTestimonial> introduce(List<Testimonial> written) {
        var known = authors(written);
        var held = mandates.listOfAll(known.keySet());
        var portrayed = portrayed(written);
        return written.stream()
                .map(testimonial -> {
                    var author = requireNonNull(known.get(testimonial.person()));
                    return new PublicTestimonial(
                            testimonial.id(),
                            author.givenName(),
                            author.familyName(),
                            current(held.getOrDefault(author.id(), List.of())),
                            testimonial.quote(),
                            portrayed.contains(testimonial.id()));
                })
                .toList();
    }

    List<ReviewedTestimonial> review(List<Testimonial> written) {
        var known = authors(written);
        var consenting = consenting(written, Audience.TESTIMONIAL);
        var givingImageRight = consenting(written, Audience.PHOTO);
        return written.stream()
                .map(testimonial -> {
                    var author = requireNonNull(known.get(testimonial.person()));
                    return new ReviewedTestimonial(
                            testimonial.id(),
                            author.fullName(),
                            testimonial.quote(),
                            testimonial.state(),
                            testimonial.submittedAt(),
                            testimonial.reason(),
                            consenting.contains(testimonial.id()),
                            testimonial.portrait() != null,
                            givingImageRight.contains(testimonial.id()),
                            testimonial.version());
                })
                .toList();
    }

    private Map<UUID, Person> authors(List<Testimonial> written) {
        return persons
                .list("id in ?1", written.stream().map(Testimonial::person).toList())
                .stream()
                .collect(toMap(Person::id, identity()));
    }

    private List<ListedMandate> current(List<Mandate> held) {
        var today = LocalDate.now(clock);
        return held.stream()
                .filter(mandate -> mandate.isHeldOn(today))
                .map(this::listed)
                .toList();
    }

    private ListedMandate listed(Mandate mandate) {
        var rank = mandate.rank();
        return new ListedMandate(
                mandate.kind(),
                mandate.function(),
                rank == null ? null : rank.intValue(),
                MandatePlace.of(mandate.place(), gazetteer),
                mandate.delegation(),
                mandate.startDate(),
                mandate.verification() == Verification.MATCHED);
    }

    private Set<UUID> consenting(List<Testimonial> written, Audience audience) {
        return new HashSet<>(session.createNativeQuery("""
                select testimonial.id from testimonial
                join current_consent consent on consent.person = testimonial.person
                    and consent.network = testimonial.network
                where testimonial.id = any (:ids) and consent.audience = :audience and consent.granted
                """, UUID.class)
                .setParameter("ids", ids(written))
                .setParameter("audience", audience.name())
                .getResultList());
    }

    /** Those whose portrait anyone may see now. */
    private Set<UUID> portrayed(List<Testimonial> written) {
        return new HashSet<>(session.createNativeQuery(
                        "select testimonial from public_portrait where testimonial = any (:ids)", UUID.class)
                .setParameter("ids", ids(written))
                .getResultList());
    }

    private static UUID[] ids(List<Testimonial> written) {
        return written.stream().map(Testimonial::id).toArray(UUID[]::new);
    }
}
