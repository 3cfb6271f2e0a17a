-- A funding that is for others after all fits nobody by what it was: what was told, put aside or followed stays, the rest is looked for anew.

create function forget_untold_alerts() returns trigger language plpgsql as $$
begin
    delete from funding_alert alert
    where alert.funding = new.id and alert.told_on is null and alert.dismissed_at is null
        and not exists (select from funding_lead lead where lead.track = alert.track and lead.funding = alert.funding);
    return null;
end $$;
create trigger funding_is_for_others after update on funding for each row
    when (old.perimeter is distinct from new.perimeter or old.themes is distinct from new.themes)
    execute function forget_untold_alerts();
