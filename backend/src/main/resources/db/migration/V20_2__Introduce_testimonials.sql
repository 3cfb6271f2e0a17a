-- What members say of their network to everyone: with a consent of its own, and after a review.

alter table consent_event
    drop constraint consent_event_audience_check,
    add constraint consent_event_audience_check check (audience in ('NETWORK', 'PUBLIC', 'PARTNER', 'TESTIMONIAL'));

create table testimonial (
    id uuid primary key default uuidv7(),
    network text not null references network,
    person uuid not null references person on delete cascade,
    quote text not null check (length(quote) between 1 and 400),
    state text not null check (state in ('SUBMITTED', 'PUBLISHED', 'REFUSED')),
    submitted_at timestamptz not null,
    reviewed_at timestamptz,
    reviewed_by uuid references person on delete set null,
    reason text check (length(reason) <= 300),
    version integer not null default 0,
    unique (network, person),
    check ((state = 'SUBMITTED') = (reviewed_at is null)),
    check (reason is null or state = 'REFUSED')
);
create index testimonial_published on testimonial (network, reviewed_at desc, id) where state = 'PUBLISHED';
create index testimonial_submitted on testimonial (network, submitted_at, id) where state = 'SUBMITTED';

-- What anyone may read: published, by someone who belongs today, and whose consent holds at this very moment.
create view public_testimonial as
    select testimonial.*
    from testimonial
    where state = 'PUBLISHED'
        and exists (select from current_consent consent
            where consent.person = testimonial.person and consent.network = testimonial.network
                and consent.audience = 'TESTIMONIAL' and consent.granted)
        and exists (select from belonging
            where belonging.person = testimonial.person and belonging.network = testimonial.network
                and belonging.since <= current_date
                and (belonging.until is null or belonging.until >= current_date));
