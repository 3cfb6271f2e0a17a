-- Mayors who are members or sympathisers are a figure of their own; sympathisers count in no other.

alter table figure_month drop constraint figure_month_figure_check;
alter table figure_month add constraint figure_month_figure_check check (figure in (
    'MEMBERS', 'MAYORS', 'MAYORS_OR_FRIENDS', 'MANDATES', 'ACTORS', 'DEPARTMENTS', 'COMMUNES', 'INTERCOMMUNALITIES',
    'ORGANIZATIONS', 'ADHERENT_COMMUNES', 'JOINED', 'LEFT'));
