-- What ends by itself after a time, and consents signed on paper.

alter table person
    add column warned_at timestamptz,    -- that the silence is long; signing in forgets it
    add column reminded_at timestamptz,
    add check (reminded_at is null or warned_at is not null);
create index person_silent on person (coalesce(last_seen_at, created_at)) where erased_at is null and subject is not null;

-- What concerns a person, for the copy of their data.
create index audit_event_of_actor on audit_event (actor_id) where actor_id is not null;
create index audit_event_of_target on audit_event (target);

-- A ledger still refuses to be rewritten, by its owner too; its lines go only one by one, once old, and only when the
-- function of their retention asks.
create function refuse_early_removal() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('essaim.retention', true) = tg_table_name
            and old.at < clock_timestamp() - cast(tg_argv[0] as interval) then
        return old;
    end if;
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
drop trigger audit_event_is_append_only on audit_event;
create trigger audit_event_is_append_only before update or delete on audit_event
    for each row execute function refuse_early_removal('6 months');
drop trigger consent_event_is_append_only on consent_event;
create trigger consent_event_is_append_only before update or delete on consent_event
    for each row execute function refuse_early_removal('1 year');

-- Removes lines of the trail older than what is kept; run by the application, with the rights of the owner.
create function remove_old_audit(kept interval) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    removed bigint;
begin
    perform set_config('essaim.retention', 'audit_event', true);
    delete from audit_event where at < clock_timestamp() - kept;
    get diagnostics removed = row_count;
    perform set_config('essaim.retention', '', true);
    return removed;
end $$;

alter table consent_event
    add column operator uuid references person,
    add column evidence uuid references document,
    add column signed_on date,
    add check (num_nonnulls(operator, evidence, signed_on) = case channel when 'PAPER' then 3 else 0 end);
create index consent_event_by_evidence on consent_event (evidence) where evidence is not null;

-- Removes the whole proof about one subject, and its signed form, so long after the withdrawal that nobody can ask for it.
create function remove_old_consents(kept interval) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    removed bigint;
    forms uuid[];
begin
    perform set_config('essaim.retention', 'consent_event', true);
    with over as (
        select person, network, audience, partner from current_consent
        where not granted and at < clock_timestamp() - kept
    ), gone as (
        delete from consent_event event using over
        where event.person = over.person and event.network = over.network and event.audience = over.audience
            and event.partner is not distinct from over.partner
        returning event.evidence
    )
    select count(*), array_agg(evidence) filter (where evidence is not null) into removed, forms from gone;
    delete from document where id = any (forms);
    perform set_config('essaim.retention', '', true);
    return removed;
end $$;

revoke execute on function remove_old_audit(interval), remove_old_consents(interval) from public;
grant execute on function remove_old_audit(interval), remove_old_consents(interval) to essaim_app;
