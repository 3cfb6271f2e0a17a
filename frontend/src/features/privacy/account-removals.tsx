import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { day } from "@/lib/format";
import classes from "./privacy.module.css";
import { privacy, useRemovalDone } from "./queries";

/** Accounts that an erasure leaves in Keycloak, where somebody has to delete them. */
export function AccountRemovals({ slug }: { slug: string }) {
  const { t } = useTranslation("privacy");
  const { data = [] } = useQuery(privacy.removals(slug));
  const { mutate, isPending, error } = useRemovalDone(slug);
  return (
    <section className={classes.part}>
      <h2>{t("removals.title")}</h2>
      <p>{t(data.length === 0 ? "removals.none" : "removals.body")}</p>
      {error && <ProblemNotice error={error} />}
      <ul className={classes.list}>
        {data.map(({ id, subject, erasedAt }) => (
          <li key={id}>
            <p>
              <code>{subject}</code>
            </p>
            <p className={classes.muted}>{t("removals.since", { date: day(erasedAt) })}</p>
            <div className="actions">
              <Button size="sm" variant="default" loading={isPending} onClick={() => mutate(id)}>
                {t("removals.done")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
