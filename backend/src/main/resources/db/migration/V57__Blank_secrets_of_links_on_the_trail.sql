-- Refused writes were noted under their whole address, which may have held the secret of the link of a mail. The one time
-- that the trail is rewritten: the secret goes, the line stays.
alter table audit_event disable trigger audit_event_is_append_only;
update audit_event
set target = regexp_replace(target, '(invitations|objections|mail-unsubscriptions)/[A-Za-z0-9_-]{43}', '\1/{token}')
where outcome = 'REFUSED' and target ~ '(invitations|objections|mail-unsubscriptions)/[A-Za-z0-9_-]{43}';
alter table audit_event enable trigger audit_event_is_append_only;
