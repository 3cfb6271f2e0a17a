-- When those of the collectivité were asked for the evaluation sheet of an action: once, whatever node does it.

alter table programme_action add column sheet_asked_on date check (sheet_asked_on > settled_on);
-- What was held long ago is not asked for as if it were yesterday.
update programme_action set sheet_asked_on = current_date
    where state = 'DONE' and filled_on is null and settled_on < current_date - 7;
create index programme_action_without_sheet on programme_action (settled_on)
    where state = 'DONE' and filled_on is null and sheet_asked_on is null;
