-- Which experts an adviser was proposed, for which question: the proof that a network favours nobody.

create table expert_proposal (
    id uuid primary key default uuidv7(),
    network text not null references network,
    asked_by uuid not null references person,
    asked_at timestamptz not null,
    skills text[] not null,
    place text,
    question text check (length(question) between 1 and 500)
);
create index expert_proposal_of_network on expert_proposal (network, asked_at desc, id desc);
create index expert_proposal_of_person on expert_proposal (asked_by);

-- An expert may be erased later; that one was proposed stays, by a number that then leads nowhere.
create table expert_proposed (
    proposal uuid not null references expert_proposal,
    rank smallint not null check (rank between 1 and 10),
    expert uuid not null,
    skills text[] not null,           -- those asked for that they have
    reach text not null check (length(reach) between 1 and 20),  -- the key of what covers the place, FRANCE, or ANY when no place was asked for
    proposed_before integer not null check (proposed_before >= 0),
    primary key (proposal, rank),
    unique (proposal, expert)
);
create index expert_proposed_often on expert_proposed (expert);

revoke update, delete, truncate on expert_proposal, expert_proposed from essaim_app;
create trigger expert_proposal_is_append_only before update or delete on expert_proposal
    for each row execute function refuse_rewriting();
create trigger expert_proposed_is_append_only before update or delete on expert_proposed
    for each row execute function refuse_rewriting();
