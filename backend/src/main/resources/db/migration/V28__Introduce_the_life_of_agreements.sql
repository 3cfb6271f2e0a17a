-- An agreement is made, may be suspended and resumed, and ends; and what each person was passed on under it.

alter table agreement
    add column created_at timestamptz not null default clock_timestamp(),
    add column suspended_at timestamptz,
    add column ended_at timestamptz;  -- ended before its last day was over

-- An agreement that has ended stays so.
create function refuse_revival() returns trigger language plpgsql as $$
begin
    raise exception 'an agreement that has ended does not come back' using errcode = 'restrict_violation';
end $$;
create trigger agreement_stays_ended before update on agreement
    for each row when (old.ended_at is not null and new.ended_at is distinct from old.ended_at)
    execute function refuse_revival();

-- Whether an agreement lets its partner receive anything today; the one place that says so. What a partner was given
-- under an agreement that is suspended is taken back, and given again when it is resumed.
create or replace function agreement_holds(terms agreement) returns boolean language sql stable
    return terms.suspended_at is null and terms.ended_at is null
        and current_date between terms.starts_on and terms.ends_on;

-- The entries that left to a partner under an agreement: the person may ask (GDPR, art. 15(1)(c)).
create table transmission (
    agreement uuid not null references agreement,
    entry uuid not null references directory_entry on delete cascade,
    first_at timestamptz not null,
    last_at timestamptz not null check (last_at >= first_at),
    times integer not null check (times > 0),
    primary key (agreement, entry)
);
create index transmission_of_entry on transmission (entry);
