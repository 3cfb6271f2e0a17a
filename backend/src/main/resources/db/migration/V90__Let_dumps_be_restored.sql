-- A dump is restored table after table, in the order of their names. A check that reads another table refused every row until
-- that table was there, and with it the whole restore. One that is "not valid" holds for each row written from now on just the
-- same, and is restored after the rows, which it has seen before.

alter table directory_entry
    drop constraint directory_entry_acts_in_check,
    drop constraint directory_entry_practices_check,
    add constraint directory_entry_acts_in_check check (cardinality(acts_in) <= 10 and are_places(acts_in)) not valid,
    add constraint directory_entry_practices_check check (cardinality(practices) <= 20 and are_practices(practices)) not valid;
alter table sympathiser
    drop constraint sympathiser_network_check,
    add constraint sympathiser_network_check check (is_of_local_elected(network)) not valid;
alter table support_track
    drop constraint support_track_themes_check,
    add constraint support_track_themes_check check (cardinality(themes) <= 10 and are_practices(themes)) not valid;
alter table initiative
    drop constraint initiative_themes_check,
    add constraint initiative_themes_check check (cardinality(themes) <= 10 and are_practices(themes)) not valid;
alter table peer_agreement
    drop constraint peer_agreement_themes_check,
    add constraint peer_agreement_themes_check check (cardinality(themes) <= 10 and are_practices(themes)) not valid;
