import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { day } from "@/lib/format";
import type { Balance, Organization } from "@/lib/model";
import classes from "./organizations.module.css";
import { removeContribution } from "./queries";

type Item = NonNullable<Balance["items"]>[number];

/** The lines of the register, for those who take part. */
export function ContributionLines({ organization, items }: { organization: Organization; items: Item[] }) {
  const { t } = useTranslation("organizations");
  return (
    <details>
      <summary>{t("engagements.details", { count: items.length })}</summary>
      <ul className={classes.lines}>
        {items.map((item) => (
          <Line key={item.id} organization={organization} item={item} />
        ))}
      </ul>
    </details>
  );
}

function Line({ organization, item }: { organization: Organization; item: Item }) {
  const { t } = useTranslation("organizations");
  const client = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => removeContribution(organization, item.id),
    onSuccess: () =>
      client.invalidateQueries({
        queryKey: ["organizations", organization.network, organization.id, "balance"],
      }),
  });
  const { side, kind, date, label } = item;
  return (
    <li>
      <div>
        <p>{label}</p>
        <small>
          {day(date)} · {side === "ORGANIZATION" ? organization.name : t("engagements.network")} ·{" "}
          {t(`engagements.kinds.${side}.${kind as "SHARE"}`)}
        </small>
        {error && <ProblemNotice error={error} />}
      </div>
      {organization.manageable && (
        <Button
          variant="subtle"
          color="clay"
          size="sm"
          loading={isPending}
          aria-label={t("engagements.removeOf", { label })}
          onClick={() => mutate()}
        >
          {t("engagements.remove")}
        </Button>
      )}
    </li>
  );
}
