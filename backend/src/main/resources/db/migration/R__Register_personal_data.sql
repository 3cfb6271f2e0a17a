-- Every table that holds something about people: one statement a table. PersonalDataTest finds those that are missing.
-- name, titles of its section in an export, condition that finds the rows of a person ($1 person, $2 account, $3 e-mail
-- address), what an erasure does:
--   DELETE     the rows go
--   OVERWRITE  the row stays for what refers to it, its content goes (overwritten_with, kept_fr, kept_en)
--   KEEP       the rows stay, for the reason and the time said in kept_fr and kept_en
--   FOLLOWS    an index, written anew from other tables by triggers
-- An erasure goes through the tables in this order: what refers to something comes before it.

delete from personal_table;

select about_people('shared_entry', 'Fiches transmises à des partenaires', 'Entries shared with partners', 'person = $1', 'FOLLOWS');
select about_people('listing_place', 'Index des lieux', 'Index of places',
    'entry in (select entry from listing where person = $1)', 'FOLLOWS');
select about_people('listing', 'Index de l’annuaire', 'Index of the directory', 'person = $1', 'FOLLOWS');
select about_people('directory_entry', 'Fiches d’annuaire', 'Directory entries', 'person = $1', 'DELETE',
    withheld => '{person,version}');
select about_people('mandate', 'Mandats', 'Mandates', 'person = $1', 'DELETE', withheld => '{id,person,version}');
select about_people('position', 'Fonctions', 'Positions', 'person = $1', 'DELETE', withheld => '{id,person,version}');
select about_people('seat', 'Sièges dans des organisations membres', 'Seats in member organisations', 'person = $1', 'DELETE',
    reading => 'select seat.*, organization.name as organization_name from seat join organization on organization.id = seat.organization',
    withheld => '{id,person,organization,invited_by,version}');
select about_people('invitation', 'Invitations reçues d’organisations', 'Invitations from organisations',
    'person = $1 or email = $3', 'DELETE',
    reading => 'select invitation.*, organization.name as organization_name from invitation join organization on organization.id = invitation.organization',
    withheld => '{id,organization,token_sha256,invited_by,person,version}');
select about_people('fee', 'Cotisations', 'Dues', 'person = $1', 'KEEP',
    withheld => '{id,person,organization,rule,version}',
    kept_fr => 'les cotisations, sans votre nom, pendant dix ans : la loi demande de garder les comptes',
    kept_en => 'dues, without your name, for ten years: the law asks to keep accounts');
select about_people('membership', 'Adhésions', 'Memberships', 'person = $1', 'DELETE', withheld => '{id,person,organization}');
select about_people('territory_referent', 'Territoires suivis comme référent·e', 'Territories followed as a referent',
    'subject = $2', 'DELETE',
    reading => 'select referent.*, territory.network, territory.name from territory_referent referent join territory on territory.id = referent.territory_id',
    withheld => '{territory_id,subject}');
select about_people('mail', 'Courriels', 'E-mails', 'person = $1 or recipient = $3', 'DELETE',
    reading => 'select mail.*, mail.subject as heading from mail',
    withheld => '{id,subject,person,recipient,recipient_sha256,body_html,unsubscribe_sha256,unsubscribe_link,attempts,next_attempt_at}');
select about_people('mail_preference', 'Courriels souhaités', 'E-mails wanted', 'person = $1', 'DELETE', withheld => '{person}');
select about_people('mail_suppression', 'Courriels refusés', 'E-mails refused',
    'recipient_sha256 = encode(sha256(convert_to($3, ''UTF8'')), ''hex'')', 'KEEP', withheld => '{recipient_sha256}',
    kept_fr => 'l’empreinte de votre adresse, pour que l’on ne vous écrive plus',
    kept_en => 'the fingerprint of your address, so that you are not written to any more');
select about_people('consent_event', 'Accords donnés et retirés', 'Consents given and withdrawn', 'person = $1', 'KEEP',
    reading => 'select event.*, partner.name as partner_name, text.version, text.locale, text.title, text.body
        from consent_event event join consent_text text on text.sha256 = event.text_sha256 left join partner on partner.id = event.partner',
    withheld => '{seq,person,partner}',
    kept_fr => 'la preuve de vos accords, tous retirés, sans votre nom, pendant cinq ans',
    kept_en => 'the proof of your consents, all withdrawn, without your name, for five years');
select about_people('audit_event', 'Journal des actions qui vous concernent', 'Trail of what concerns you',
    'actor_id = $1 or target = $1::text', 'KEEP', withheld => '{id,actor_id,request_id}',
    kept_fr => 'le journal des actions, sans votre nom, pendant douze mois',
    kept_en => 'the trail of actions, without your name, for twelve months');
select about_people('person', 'Vous', 'You', 'id = $1', 'OVERWRITE', withheld => '{version}',
    overwritten_with => 'subject = null, phone = null, biography = null, languages = ''{fr}'', last_seen_at = null',
    kept_fr => 'un numéro sans nom ni adresse, auquel tiennent ces preuves',
    kept_en => 'a number without a name or an address, to which these proofs are tied');
