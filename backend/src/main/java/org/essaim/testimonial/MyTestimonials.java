package org.essaim.testimonial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.essaim.consent.Audience;
import org.essaim.consent.ConsentEvent;
import org.essaim.consent.ConsentLedger;
import org.essaim.consent.ConsentSubject;
import org.essaim.member.Belongings;
import org.essaim.member.Person;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.RestResponse;

/** Finds the testimonial of a present or former member, and tells them how it stands. */
@ApplicationScoped
class MyTestimonials {
    private final Networks networks;
    private final Belongings belongings;
    private final TestimonialRepository testimonials;
    private final ConsentLedger ledger;

    MyTestimonials(Networks networks, Belongings belongings, TestimonialRepository testimonials, ConsentLedger ledger) {
        this.networks = networks;
        this.belongings = belongings;
        this.testimonials = testimonials;
        this.ledger = ledger;
    }

    /** @throws Refusal {@code not-found} for a network to which one does not belong */
    String network(Person me, String slug) {
        var network = known(slug);
        if (!belongings.isMember(me.id(), network)) {
            throw Refusal.notFound();
        }
        return network;
    }

    /**
     * To read or remove, also by who belongs no more.
     *
     * @throws Refusal {@code not-found} as long as one has written none
     */
    Testimonial get(Person me, String slug) {
        return testimonials.findOf(me.id(), known(slug)).orElseThrow(Refusal::notFound);
    }

    /**
     * To change.
     *
     * @throws Refusal {@code not-found} for a network to which one does not belong, or as long as one has written none
     */
    Testimonial getAsMember(Person me, String slug) {
        return testimonials.findOf(me.id(), network(me, slug)).orElseThrow(Refusal::notFound);
    }

    private String known(String slug) {
        return networks.get(slug).require(Module.DIRECTORY).slug();
    }

    RestResponse<MyTestimonial> answer(Testimonial testimonial) {
        return RestResponse.ResponseBuilder.ok(MyTestimonial.of(
                        testimonial, holds(testimonial, Audience.TESTIMONIAL), holds(testimonial, Audience.PHOTO)))
                .header(HttpHeaders.ETAG, EntityTags.of(testimonial.version()))
                .build();
    }

    private boolean holds(Testimonial testimonial, Audience audience) {
        return ledger.last(testimonial.person(), new ConsentSubject(testimonial.network(), audience, null))
                .filter(ConsentEvent::isGrant)
                .isPresent();
    }
}
