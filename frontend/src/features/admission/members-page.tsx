import { Button, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { LinkButton } from "@/components/link-button";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { number } from "@/lib/format";
import classes from "./admission.module.css";
import { MemberLine } from "./member-line";
import { admission } from "./queries";
import { StateFilter } from "./state-filter";

const FROM = "/reseaux/$slug/administration/membres";
const STATES = ["ACTIVE", "RENEWAL_DUE", "SUSPENDED", "EXPIRED", "RESIGNED", "EXCLUDED"] as const;

/** Who is a member, by name and by state. */
export function MembersPage() {
  const { t } = useTranslation("admission");
  return (
    <SignInWall>
      <Page title={t("members.title")} lead={t("members.lead")}>
        <Members />
      </Page>
    </SignInWall>
  );
}

function Members() {
  const { t } = useTranslation(["admission", "memberships"]);
  const { slug } = useParams({ from: FROM });
  const search = useSearch({ from: FROM });
  const { data, error, refetch } = useQuery({
    ...admission.members(slug, search),
    placeholderData: (before) => before,
  });
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  const countOf = (state: string) => data?.counts.find((one) => one.state === state)?.count ?? 0;
  const choices = [
    { value: "", label: t("members.all") },
    ...STATES.map((value) => ({
      value,
      label: `${t(`memberships:states.${value}`)} · ${number(countOf(value))}`,
    })),
  ];
  return (
    <>
      <Search key={search.q ?? ""} slug={slug} />
      <StateFilter
        label={t("members.filter")}
        choices={choices}
        chosen={search.etat ?? ""}
        to={FROM}
        slug={slug}
        {...(search.q && { kept: { q: search.q } })}
      />
      {!data && <Waiting lines={4} />}
      {data?.items.length === 0 && <Empty title={t("members.none")}>{t("members.noneBody")}</Empty>}
      {data && data.items.length > 0 && (
        <ul className={classes.lines}>
          {data.items.map((member) => (
            <MemberLine key={member.id} member={member} slug={slug} />
          ))}
        </ul>
      )}
      {data?.next && (
        <div>
          <LinkButton to={FROM} params={{ slug }} search={{ ...search, after: data.next }} variant="outline">
            {t("next")}
          </LinkButton>
        </div>
      )}
    </>
  );
}

function Search({ slug }: { slug: string }) {
  const { t } = useTranslation("admission");
  const { q = "", etat } = useSearch({ from: FROM });
  const navigate = useNavigate();
  const [typed, setTyped] = useState(q);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    const search = { ...(typed.trim() && { q: typed.trim() }), ...(etat && { etat }) };
    navigate({ to: FROM, params: { slug }, search });
  };
  return (
    <search>
      <form onSubmit={handleSubmit} className={classes.search}>
        <TextInput
          label={t("members.search")}
          maxLength={80}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="outline">
          {t("members.find")}
        </Button>
      </form>
    </search>
  );
}
