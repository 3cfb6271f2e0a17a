-- When those of the collectivité were asked for the evaluation sheet of an action: once, whatever node does it.

alter table programme_action add column sheet_asked_on date check (sheet_asked_on > settled_on);
create index programme_action_without_sheet on programme_action (settled_on)
    where state = 'DONE' and filled_on is null and sheet_asked_on is null;
