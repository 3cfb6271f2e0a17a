import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { LinkButton } from "@/components/link-button";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { useMyNetwork } from "@/lib/me";
import { sympathisers } from "./queries";
import { SympathiserForm } from "./sympathiser-form";
import { SympathiserLine } from "./sympathiser-line";
import classes from "./sympathisers.module.css";

/** The people in regular contact with a network, for those who run it. */
export function SympathisersPage() {
  const { t } = useTranslation("sympathisers");
  const { slug } = useParams({ from: "/reseaux/$slug/administration/proches" });
  const [isAdding, setIsAdding] = useState(false);
  const mayWrite = useMyNetwork(slug)?.functions.some((held) =>
    ["animation", "administration"].includes(held),
  );
  return (
    <SignInWall>
      <Page
        title={t("title")}
        lead={t("lead")}
        action={mayWrite && !isAdding && <Button onClick={() => setIsAdding(true)}>{t("add")}</Button>}
      >
        {isAdding && <SympathiserForm slug={slug} onDone={() => setIsAdding(false)} />}
        <List slug={slug} mayWrite={mayWrite ?? false} />
      </Page>
    </SignInWall>
  );
}

function List({ slug, mayWrite }: { slug: string; mayWrite: boolean }) {
  const { t } = useTranslation("sympathisers");
  const { after } = useSearch({ from: "/reseaux/$slug/administration/proches" });
  const { data, error, refetch } = useQuery(sympathisers.page(slug, after));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={4} />;
  if (data.items.length === 0)
    return (
      <Empty title={t("none")}>
        <p>{t("noneBody")}</p>
      </Empty>
    );
  const link = { to: "/reseaux/$slug/administration/proches", params: { slug } } as const;
  return (
    <>
      <ul className={classes.lines} aria-label={t("title")}>
        {data.items.map((known) => (
          <SympathiserLine key={known.id} slug={slug} known={known} mayWrite={mayWrite} />
        ))}
      </ul>
      <div className="actions">
        {after && (
          <LinkButton {...link} search={{}} variant="default">
            {t("first")}
          </LinkButton>
        )}
        {data.next && (
          <LinkButton {...link} search={{ after: data.next }} variant="outline">
            {t("next")}
          </LinkButton>
        )}
      </div>
    </>
  );
}
