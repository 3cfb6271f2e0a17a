-- A collectivité is known by the place that it governs: one organisation governs it, whatever it is called. Of those that
-- were written twice, the first governs and the others stay as they are, since people take part in both.

alter table organization add column governs text;

create function organization_governs() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' or (new.kind, new.place) is distinct from (old.kind, old.place) then
        new.governs := case when split_part(new.place, ':', 1) = case new.kind
                when 'COMMUNE' then 'COM' when 'EPCI' then 'EPCI' when 'DEPARTEMENT' then 'DEP' when 'REGION' then 'REG' end
            then new.place end;
    end if;
    return new;
end $$;

update organization set governs = place
where id in (
    select distinct on (kind, place) id from organization
    where split_part(place, ':', 1) = case kind
        when 'COMMUNE' then 'COM' when 'EPCI' then 'EPCI' when 'DEPARTEMENT' then 'DEP' when 'REGION' then 'REG' end
    order by kind, place, id);

create trigger organization_governs before insert or update of kind, place on organization
    for each row execute function organization_governs();
create unique index organization_governs_alone on organization (governs);
