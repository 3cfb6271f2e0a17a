-- Every table that holds something about people: one statement a table. PersonalDataTest finds those that are missing.
-- name, titles of its section in an export, condition that finds the rows of a person ($1 person, $2 account, $3 e-mail
-- address), what is read for an export when it is not just these rows (with the same values), what an erasure does:
--   DELETE     the rows go
--   OVERWRITE  the row stays for what refers to it, its content goes (overwritten_with, kept_fr, kept_en)
--   KEEP       the rows stay, for the reason and the time said in kept_fr and kept_en
--   FOLLOWS    an index, written anew from other tables by triggers
-- An erasure goes through the tables in this order: what refers to something comes before it.

delete from personal_table;

select about_people('import_item', 'Lignes d’import qui vous concernent', 'Lines of imports about you',
    'target = $1 or target in (select id from membership where person = $1) or target in (select id from mandate where person = $1)',
    'DELETE', withheld => '{import,target,fingerprint}');
select about_people('import_run', 'Imports que vous avez faits', 'Imports that you made', 'imported_by = $1', 'OVERWRITE',
    withheld => '{id,imported_by,idempotency_key,sha256}', overwritten_with => 'imported_by = null',
    kept_fr => 'le fait qu’un fichier a été importé, sans dire par qui', kept_en => 'that a file was imported, without saying by whom');

select about_people('session_attendance', 'Sessions auxquelles vous avez assisté', 'Sessions that you attended',
    'member in (select id from track_member where person = $1 or email = $3)', 'DELETE', withheld => '{session,member}');
select about_people('session_remark', 'Remarques sur des comptes rendus', 'Remarks on minutes', 'person = $1', 'DELETE',
    withheld => '{id,session,person}');
select about_people('track_document', 'Documents que vous avez ajoutés à des accompagnements', 'Documents that you added to support', 'added_by = $1', 'OVERWRITE',
    reading => 'select its.*, file.name as file_name from track_document its join document file on file.id = its.document',
    withheld => '{id,track,document,added_by}', overwritten_with => 'added_by = null',
    kept_fr => 'le document, qui appartient à l’accompagnement, sans dire qui l’a ajouté',
    kept_en => 'the document, which belongs to the support, without saying who added it');
select about_people('session_minutes_version', 'Comptes rendus que vous avez écrits', 'Minutes that you wrote', 'written_by = $1', 'OVERWRITE',
    withheld => '{session,written_by}', overwritten_with => 'written_by = null',
    kept_fr => 'le compte rendu, qui appartient à l’accompagnement, sans dire qui l’a écrit',
    kept_en => 'the minutes, which belong to the support, without saying who wrote them');
select about_people('peer_agreement', 'Accords d’une collectivité, que vous avez donnés ou retirés', 'Agreements of a collectivité that you gave or withdrew',
    'agreed_by = $1 or withdrawn_by = $1', 'OVERWRITE',
    reading => 'select network, agreed_by, withdrawn_by, case agreed_by when $1 then agreed_on end as agreed_on,
            case agreed_by when $1 then summary end as summary, case withdrawn_by when $1 then withdrawn_on end as withdrawn_on
        from peer_agreement',
    withheld => '{id,track,themes,initiatives,agreed_by,withdrawn_by,version}',
    overwritten_with => 'agreed_by = nullif(agreed_by, $1), withdrawn_by = nullif(withdrawn_by, $1)',
    kept_fr => 'l’accord, qui est celui de la collectivité, sans dire qui l’a donné ou retiré',
    kept_en => 'the agreement, which is that of the collectivité, without saying who gave or withdrew it');
-- Before those who take part: somebody may have joined at the address of a request with an account of another one.
select about_people('support_request', 'Demandes d’accompagnement', 'Requests for support',
    'requester = $1 or email = $3 or requester is null and (id, email) in (
        select track.request, member.email from track_member member join support_track track on track.id = member.track where member.person = $1)', 'OVERWRITE',
    reading => 'select * from support_request where requester = $1 or email = $3', -- the link may have come from somebody else
    withheld => '{id,booking,requester,assignee,source_sha256,version}',
    overwritten_with => 'requester = null, contact_name = null, contact_role = null, email = null, phone = null, source_sha256 = null,
        message = null, wanted = null, next_step = null',
    kept_fr => 'la demande de la collectivité, sans dire qui l’a faite', kept_en => 'the request of the collectivité, without saying who made it');
select about_people('track_member', 'Accompagnements auxquels vous participez', 'Support in which you take part', 'person = $1 or email = $3', 'OVERWRITE',
    reading => 'select member.*, track.network, track.collectivity, track.subject
        from track_member member join support_track track on track.id = member.track',
    withheld => '{id,track,person,token_sha256,version}',
    overwritten_with => 'name = null, email = null, person = null, token_sha256 = null, expires_at = null, left_at = coalesce(left_at, now())',
    kept_fr => 'le fait que quelqu’un de la collectivité, élu·e ou agent, participait, sans dire qui',
    kept_en => 'that somebody of the collectivité, elected or agent, took part, without saying who');
select about_people('track_adviser', 'Accompagnements que vous conseillez', 'Support that you advise', 'person = $1', 'OVERWRITE',
    reading => 'select adviser.*, track.network, track.collectivity from track_adviser adviser join support_track track on track.id = adviser.track',
    withheld => '{id,track,person}', overwritten_with => 'person = null, until = coalesce(until, now())',
    kept_fr => 'le fait que quelqu’un conseillait, sans dire qui', kept_en => 'that somebody advised, without saying who');
select about_people('support_session', 'Sessions que vous tenez', 'Sessions that you hold', 'adviser = $1', 'OVERWRITE',
    withheld => '{id,track,adviser,sequence,day_reminder_at,hour_reminder_at,version}', overwritten_with => 'adviser = null',
    kept_fr => 'la session, sans dire qui la tenait', kept_en => 'the session, without saying who held it');
select about_people('workshop_attendance', 'Présences à des ateliers', 'Attendance at workshops',
    'registration in (select id from workshop_registration where person = $1)', 'DELETE', withheld => '{cycle,session,registration}');
select about_people('workshop_registration', 'Inscriptions à des cycles d’ateliers', 'Registrations for cycles of workshops', 'person = $1', 'DELETE',
    reading => 'select registration.*, cycle.network, cycle.title from workshop_registration registration join workshop_cycle cycle on cycle.id = registration.cycle',
    withheld => '{id,cycle,person,organization,holder,position}');
select about_people('calendar_feed', 'Adresse de votre agenda', 'Address of your calendar', 'person = $1', 'DELETE', withheld => '{person,sha256}');
select about_people('adviser', 'Réseaux que vous conseillez', 'Networks that you advise', 'person = $1', 'DELETE', withheld => '{person}');
select about_people('busy_time', 'Temps pris par des rendez-vous', 'Time taken by meetings', 'person = $1', 'DELETE', withheld => '{person,booking,session}');
select about_people('duty_host', 'Permanences que vous tenez', 'Duties that you hold', 'person = $1', 'DELETE', withheld => '{id,schedule,person,version}');
select about_people('booking_link', 'Liens reçus pour vos rendez-vous', 'Links received for your meetings',
    'booking in (select id from booking where email = $3)', 'DELETE', withheld => '{sha256,booking}');
select about_people('booking', 'Rendez-vous de permanence', 'Duty meetings', 'email = $3', 'DELETE',
    withheld => '{id,schedule,host,idempotency_key,fingerprint,source_sha256,sequence,day_reminder_at,hour_reminder_at,version}');

select about_people('expert_evaluation', 'Évaluations de missions que vous avez données', 'Evaluations of missions that you gave',
    'author = $1 or expert in (select id from expert where applicant = $1 or email = $3)', 'OVERWRITE',
    reading => 'select * from expert_evaluation where author = $1', withheld => '{id,expert,author,position,referral}',
    overwritten_with => 'author = null, comment = null',
    kept_fr => 'les notes de l’évaluation, sans dire de qui', kept_en => 'the scores of the evaluation, without saying whose');
select about_people('expert_reference', 'Références d’expert', 'References as an expert',
    'expert in (select id from expert where applicant = $1 or email = $3)', 'DELETE', withheld => '{expert,position}');
select about_people('expert', 'Services d’expert proposés', 'Services offered as an expert', 'applicant = $1 or email = $3', 'DELETE',
    withheld => '{id,applicant,entered_by,charter_sha256,sort_name,words,version}');
select about_people('expert_proposed', 'Experts proposés', 'Experts proposed',
    'proposal in (select id from expert_proposal where asked_by = $1)', 'KEEP', withheld => '{proposal,expert}',
    kept_fr => 'quels experts ont été proposés, pour montrer qu’aucun n’est favorisé', kept_en => 'which experts were proposed, to show that none is favoured');
select about_people('expert_proposal', 'Propositions d’experts demandées', 'Proposals of experts asked for', 'asked_by = $1', 'KEEP',
    withheld => '{id,asked_by}',
    kept_fr => 'pour quelle question des experts ont été proposés, par un numéro qui ne mène plus à vous, pour montrer qu’aucun n’est favorisé',
    kept_en => 'for which question experts were proposed, by a number that leads to you no more, to show that none is favoured');

select about_people('sympathiser', 'Contact régulier d’un réseau', 'Regular contact of a network', 'email = $3', 'DELETE',
    withheld => '{id,token_sha256,version}');

select about_people('shared_entry', 'Fiches transmises à des partenaires', 'Entries shared with partners', 'person = $1', 'FOLLOWS');
select about_people('listing_place', 'Index des lieux', 'Index of places',
    'entry in (select entry from listing where person = $1)', 'FOLLOWS');
select about_people('listing', 'Index de l’annuaire', 'Index of the directory', 'person = $1', 'FOLLOWS');
-- Belonging goes first: what follows it would be made anew as long as it holds.
select about_people('application_link', 'Liens reçus pour vos demandes d’adhésion', 'Links received for your applications',
    'application in (select id from membership_application where person = $1 or email = $3)', 'DELETE',
    withheld => '{sha256,application}');
select about_people('membership_application', 'Demandes d’adhésion', 'Applications to join', 'person = $1 or email = $3', 'DELETE',
    withheld => '{id,person,decided_by,charter,deliberation,expires_at,version}');
select about_people('charter_acceptance', 'Chartes acceptées', 'Charters accepted', 'person = $1', 'DELETE',
    reading => 'select acceptance.*, charter.network, charter.version, charter.title, charter.text
        from charter_acceptance acceptance join charter_version charter on charter.id = acceptance.charter',
    withheld => '{id,charter,person,organization}');
select about_people('invitation', 'Invitations reçues d’organisations', 'Invitations from organisations',
    'person = $1 or email = $3', 'DELETE',
    reading => 'select invitation.*, organization.name as organization_name from invitation join organization on organization.id = invitation.organization',
    withheld => '{id,organization,token_sha256,invited_by,person,version}');
select about_people('fee', 'Cotisations', 'Dues', 'person = $1', 'KEEP',
    withheld => '{id,person,organization,rule,version}',
    kept_fr => 'les cotisations, sans votre nom, pendant dix ans : la loi demande de garder les comptes',
    kept_en => 'dues, without your name, for ten years: the law asks to keep accounts');
select about_people('membership', 'Adhésions', 'Memberships', 'person = $1', 'DELETE',
    withheld => '{id,person,organization,charter,version}');
select about_people('seat', 'Sièges dans des organisations membres', 'Seats in member organisations', 'person = $1', 'DELETE',
    reading => 'select seat.*, organization.name as organization_name from seat join organization on organization.id = seat.organization',
    withheld => '{id,person,organization,invited_by,version}');
select about_people('transmission', 'Transmissions à des partenaires', 'What was passed on to partners',
    'entry in (select id from directory_entry where person = $1)', 'DELETE',
    reading => 'select transmission.*, agreement.network, agreement.purpose, partner.name as partner_name
        from transmission join agreement on agreement.id = transmission.agreement join partner on partner.id = agreement.partner',
    withheld => '{agreement,entry}');
select about_people('directory_entry', 'Fiches d’annuaire', 'Directory entries', 'person = $1', 'DELETE',
    withheld => '{person,version}');
select about_people('contact_report', 'Messages signalés', 'Reported messages', 'person = $1 or sender = $1', 'DELETE',
    -- Whoever was reported reads what was decided, once it is, and nothing of what the reporter wrote.
    reading => 'select sender, person, network, decision, decided_at, suspended_until,
            case person when $1 then reason end as reason, case person when $1 then comment end as comment,
            case person when $1 then excerpt end as excerpt, case person when $1 then reported_at end as reported_at
        from contact_report where person = $1 or decision is not null',
    withheld => '{id,message,sender,person,decided_by,version}');
select about_people('relay_day', 'Messages envoyés par jour', 'Messages sent a day', 'person = $1', 'DELETE', withheld => '{person}');
select about_people('relay_message', 'Messages envoyés et reçus (sans leur contenu)', 'Messages sent and received (without what they said)',
    'sender = $1 or recipient = $1', 'DELETE', withheld => '{sender,recipient,answers}');
-- The portrait is among the copy as an image; its file goes with the testimonial.
select about_people('testimonial', 'Témoignages', 'Testimonials', 'person = $1', 'DELETE',
    reading => 'select testimonial.*, ''data:image/jpeg;base64,'' || translate(encode(document.content, ''base64''), E''\n'', '''') as portrait_image
        from testimonial left join document on document.id = testimonial.portrait',
    withheld => '{id,person,reviewed_by,portrait,version}');
select about_people('renewal_mandate', 'Mandats terminés par un renouvellement', 'Mandates ended by a renewal',
    'mandate in (select id from mandate where person = $1)', 'DELETE',
    reading => 'select ended.mandate, renewal.network, renewal.ends_on, ended.former_end from renewal_mandate ended join renewal on renewal.id = ended.renewal',
    withheld => '{renewal,mandate}');
select about_people('renewal_request', 'Demandes de renouvellement de mandat', 'Requests for a new mandate', 'person = $1', 'DELETE',
    reading => 'select request.*, renewal.network, renewal.kind, renewal.ends_on from renewal_request request join renewal on renewal.id = request.renewal',
    withheld => '{renewal,person}');
select about_people('renewal', 'Renouvellements lancés', 'Renewals started', 'started_by = $1', 'OVERWRITE', withheld => '{id,started_by,version}',
    overwritten_with => 'started_by = null',
    kept_fr => 'le renouvellement lancé pour le réseau, sans votre nom', kept_en => 'the renewal started for the network, without your name');
select about_people('mandate', 'Mandats', 'Mandates', 'person = $1', 'DELETE', withheld => '{id,person,version}');
select about_people('position', 'Fonctions', 'Positions', 'person = $1', 'DELETE', withheld => '{id,person,version}');
select about_people('territory_referent', 'Territoires suivis comme référent·e', 'Territories followed as a referent',
    'subject = $2', 'DELETE',
    reading => 'select referent.*, territory.network, territory.name from territory_referent referent join territory on territory.id = referent.territory_id',
    withheld => '{territory_id,subject}');
select about_people('mail', 'Courriels', 'E-mails',
    'person = $1 or recipient = $3 or recipient_sha256 = encode(sha256(convert_to($3, ''UTF8'')), ''hex'')', 'DELETE',
    reading => 'select mail.*, mail.subject as heading from mail',
    withheld => '{id,subject,person,names,digest,recipient,recipient_sha256,body_html,unsubscribe_sha256,unsubscribe_link,attempts,next_attempt_at}');
select about_people('mail_preference', 'Courriels souhaités', 'E-mails wanted', 'person = $1', 'DELETE', withheld => '{person}');
select about_people('mail_suppression', 'Courriels refusés', 'E-mails refused',
    'recipient_sha256 = encode(sha256(convert_to($3, ''UTF8'')), ''hex'')', 'KEEP', withheld => '{recipient_sha256}',
    kept_fr => 'l’empreinte de votre adresse, pour que l’on ne vous écrive plus',
    kept_en => 'the fingerprint of your address, so that you are not written to any more');
select about_people('consent_event', 'Accords donnés et retirés', 'Consents given and withdrawn', 'person = $1', 'KEEP',
    reading => 'select event.*, partner.name as partner_name, text.version, text.locale, text.title, text.body
        from consent_event event join consent_text text on text.sha256 = event.text_sha256 left join partner on partner.id = event.partner',
    withheld => '{seq,person,partner,operator,evidence}',
    kept_fr => 'la preuve de vos accords, tous retirés, sans votre nom, pendant cinq ans',
    kept_en => 'the proof of your consents, all withdrawn, without your name, for five years');
select about_people('document', 'Documents signés que vous avez remis', 'Signed documents that you handed in',
    'id in (select evidence from consent_event where person = $1)', 'KEEP',
    reading => 'select id, name, media_type, size, sha256, created_at from document', withheld => '{id,content}',
    kept_fr => 'les accords signés sur papier, avec la preuve de vos accords',
    kept_en => 'consents signed on paper, with the proof of your consents');
select about_people('data_request', 'Demandes sur mes données', 'Requests about my data', 'person = $1', 'OVERWRITE',
    withheld => '{person,version}', overwritten_with => 'message = null, extension_reason = null, outcome = case state when ''REFUSED'' then ''—'' end',
    kept_fr => 'vos demandes et leurs dates, sans ce qui y est écrit, pendant cinq ans',
    kept_en => 'your requests and their dates, without what they say, for five years');
select about_people('account_removal', 'Compte à supprimer dans Keycloak', 'Account to delete in Keycloak',
    'person = $1', 'KEEP', withheld => '{id,person,done_by}',
    kept_fr => 'votre compte de connexion, jusqu’à ce que l’équipe du réseau le supprime',
    kept_en => 'your sign-in account, until the network deletes it in Keycloak');
select about_people('erasure', 'Effacement', 'Erasure', 'person = $1', 'KEEP', withheld => '{person}',
    kept_fr => 'la date de l’effacement, pour qu’une sauvegarde restaurée ne vous fasse pas revenir',
    kept_en => 'the date of the erasure, so that the restoring of a backup does not bring you back');
select about_people('export_log', 'Fichiers de l’annuaire que vous avez emportés', 'Files of the directory that you took away',
    'person = $1', 'KEEP', withheld => '{id,person}',
    kept_fr => 'la trace de vos fichiers, sans votre nom, pendant douze mois',
    kept_en => 'the trace of your files, without your name, for twelve months');
select about_people('audit_event', 'Journal des actions qui vous concernent', 'Trail of what concerns you',
    'actor_id = $1 or target = $1::text', 'KEEP', withheld => '{id,actor_id,request_id}',
    kept_fr => 'le journal des actions, sans votre nom, pendant douze mois',
    kept_en => 'the trail of actions, without your name, for twelve months');
select about_people('person', 'Vous', 'You', 'id = $1', 'OVERWRITE', withheld => '{account_key,account_key_at,version}',
    overwritten_with => 'erased_at = clock_timestamp(), email = ''erased-'' || id || ''@erased.invalid'', given_name = '''', family_name = '''',
        subject = null, proved_at = null, account_key = ''{}'', account_key_at = null, phone = null, biography = null, languages = ''{fr}'',
        last_seen_at = null, warned_at = null, reminded_at = null',
    kept_fr => 'un numéro sans nom ni adresse, auquel ces preuves sont rattachées',
    kept_en => 'a number without a name or an address, to which these proofs are tied');
