-- Whoever confirmed a meeting with an adviser that is erased has none any more, however the erasure came about, that which
-- follows a restore included; of a slot that nobody confirmed yet nothing is left. The application tells the visitors first.

create function call_off_meetings() returns trigger language plpgsql as $$
begin
    delete from booking where host = old.id and state = 'PENDING';
    update booking set state = 'CANCELLED', cancelled_by = 'TEAM', sequence = sequence + 1, version = version + 1,
            day_reminder_at = null, hour_reminder_at = null
        where host = old.id and state = 'CONFIRMED' and starts_at > now();
    return old;
end $$;

create trigger duty_host_has_no_meetings_any_more before delete on duty_host
    for each row execute function call_off_meetings();

-- Found by whoever leaves, and by `on delete set null`.
create index booking_of_host on booking (host) where host is not null;
