-- Who takes part in a cycle of workshops, for which collectivité, and who waits for a seat.

create table workshop_registration (
    id uuid primary key default uuidv7(),
    cycle uuid not null references workshop_cycle on delete cascade,
    person uuid not null references person on delete cascade,
    place text references place,
    organization uuid references organization on delete cascade,
    holder text not null generated always as (coalesce(place, organization::text)) stored,  -- whoever shares it shares a seat
    collectivity text not null check (length(collectivity) between 1 and 200),
    role text not null check (length(role) between 1 and 120),
    question text not null check (length(question) between 1 and 2000),
    shown boolean not null,  -- whether the cohort reads their name
    locale text not null check (locale in ('fr', 'en')),
    state text not null check (state in ('REGISTERED', 'WAITLISTED')),
    position integer not null check (position > 0),  -- in the order in which they came
    registered_at timestamptz not null,
    check (num_nonnulls(place, organization) = 1),
    unique (cycle, person),
    unique (cycle, position),
    unique (id, cycle)
);
create index workshop_registration_of_person on workshop_registration (person);
create index workshop_registration_of_organization on workshop_registration (organization);

create table workshop_attendance (
    cycle uuid not null,
    session uuid not null,
    registration uuid not null,
    attended boolean not null,
    primary key (session, registration),
    foreign key (session, cycle) references workshop_session (id, cycle) on delete cascade,
    foreign key (registration, cycle) references workshop_registration (id, cycle) on delete cascade
);
create index workshop_attendance_of_registration on workshop_attendance (registration);

-- There are never more collectivités than seats, whoever writes: one at a time for each cycle.
create function workshop_seats_suffice() returns trigger language plpgsql as $$
declare
    it uuid := case tg_table_name when 'workshop_cycle' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'cycle')::uuid end;
    available integer;
begin
    select seats into available from workshop_cycle where id = it for no key update;
    if (select count(distinct holder) from workshop_registration where cycle = it and state = 'REGISTERED') > available then
        raise exception 'more collectivités than seats in the cycle of workshops %', it using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger workshop_registration_has_a_seat after insert or update on workshop_registration
    for each row when (new.state = 'REGISTERED') execute function workshop_seats_suffice();
create trigger workshop_cycle_seats_everybody after update of seats on workshop_cycle
    for each row when (new.seats < old.seats) execute function workshop_seats_suffice();
