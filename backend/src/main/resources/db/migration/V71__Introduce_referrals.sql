-- Referrals (« mises en relation »): to whom a collectivité was sent on, and what became of it.

create table referral (
    id uuid primary key default uuidv7(),
    network text not null references network,
    track uuid not null,
    target text not null check (target in ('EXPERT', 'PEER', 'PARTNER', 'RESOURCE')),  -- fundings have their own leads
    expert uuid references expert on delete set null,
    proposal uuid references expert_proposal,  -- among whom the expert was chosen
    name text check (length(name) between 1 and 200),  -- of what is no expert: their name is read in the list, and leaves with them
    url text check (url ~ '^https?://' and length(url) <= 300),
    reason text not null check (length(reason) between 1 and 1000),
    state text not null check (state in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'CONTACTED', 'MISSION', 'NO_FOLLOW_UP')),
    outcome text check (length(outcome) between 1 and 1000),  -- why it was declined or led nowhere: nobody has to say
    proposed_on date not null,
    answered_on date check (answered_on >= proposed_on),
    contacted_on date check (contacted_on >= answered_on),
    ended_on date check (ended_on >= answered_on),
    remind_on date,
    version integer not null default 0,
    foreign key (track, network) references support_track (id, network) on delete cascade,
    check ((target = 'EXPERT') = (name is null)),
    check (target = 'EXPERT' or expert is null and proposal is null),
    check ((state = 'PROPOSED') = (answered_on is null)),
    check (state not in ('CONTACTED', 'MISSION') or contacted_on is not null),
    check ((state in ('DECLINED', 'MISSION', 'NO_FOLLOW_UP')) = (ended_on is not null)),
    check ((ended_on is null) = (remind_on is not null))
);
create index referral_of_track on referral (track);
create index referral_of_expert on referral (expert);
create index referral_of_proposal on referral (proposal);
create index referral_to_remind on referral (remind_on) where remind_on is not null;
-- Once for each track in the same state: an expert is not proposed twice at a time.
create unique index referral_open_once on referral (track, expert) where ended_on is null;

-- An evaluation is of one mission.
alter table expert_evaluation add column referral uuid unique references referral on delete set null;
