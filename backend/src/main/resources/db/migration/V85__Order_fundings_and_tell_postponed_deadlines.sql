-- For which deadline people were told last: a postponed one is told anew.
alter table funding_lead add column reminded_for date;
update funding_lead set reminded_for = coalesce(funding.deadline, current_date)
from funding where funding.id = funding_lead.funding and reminded is not null;
alter table funding_lead add check ((reminded is null) = (reminded_for is null));
