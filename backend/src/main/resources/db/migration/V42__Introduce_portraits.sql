-- A portrait beside a testimonial: with a consent of its own, image right, besides that to the testimonial.

alter table consent_event
    drop constraint consent_event_audience_check,
    add constraint consent_event_audience_check
        check (audience in ('NETWORK', 'PUBLIC', 'PARTNER', 'TESTIMONIAL', 'PHOTO'));

alter table testimonial add column portrait uuid unique references document;

-- The file goes with the testimonial that names it, or once another takes its place, whoever does that.
create function forget_portrait() returns trigger language plpgsql as $$
begin
    delete from document where id = old.portrait;
    return null;
end $$;
create trigger testimonial_takes_its_portrait after delete on testimonial
    for each row when (old.portrait is not null) execute function forget_portrait();
create trigger testimonial_drops_its_portrait after update of portrait on testimonial
    for each row when (old.portrait is not null and old.portrait is distinct from new.portrait)
    execute function forget_portrait();

-- The portraits that anyone may see: beside what anyone may read, as long as image right is given at this very moment.
create view public_portrait as
    select testimonial.id as testimonial, testimonial.network, testimonial.portrait as document
    from testimonial
        join public_testimonial shown on shown.id = testimonial.id
    where testimonial.portrait is not null
        and exists (select from current_consent consent
            where consent.person = testimonial.person and consent.network = testimonial.network
                and consent.audience = 'PHOTO' and consent.granted);
