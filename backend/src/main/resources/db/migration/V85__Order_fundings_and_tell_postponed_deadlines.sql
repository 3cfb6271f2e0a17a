-- For which deadline people were told last: a postponed one is told anew.
alter table funding_lead add column reminded_for date;
update funding_lead set reminded_for = coalesce(funding.deadline, current_date)
from funding where funding.id = funding_lead.funding and reminded is not null;
alter table funding_lead add check ((reminded is null) = (reminded_for is null));

-- Lists of fundings go down an index, whether those that are over are wanted or not, and show what has a column.
alter table funding
    add column financers text[] not null default '{}',
    add column perimeter_label text;
update funding set
    financers = array(select json_array_elements_text(content::json -> 'bodies' -> 'financers')),
    perimeter_label = content::json -> 'perimeter' ->> 'label';
drop index funding_by_deadline, funding_by_name;
create index funding_by_deadline on funding ((coalesce(deadline, date '9999-12-31')), id);
create index funding_by_name on funding (name_sort, id);
