import { Button, Checkbox } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CharterText } from "@/components/charter-text";
import { ProblemNotice } from "@/components/problem-notice";
import { day } from "@/lib/format";
import { mine } from "@/lib/mine";
import type { MyMembership } from "@/lib/model";
import { CharterDifference } from "./charter-difference";
import classes from "./memberships.module.css";
import { acceptCharter } from "./queries";

type Props = { slug: string; charter: NonNullable<MyMembership["charter"]> };

/** A charter that is still to be accepted: what changes first, all of it one gesture away. */
export function CharterToAccept({ slug, charter }: Props) {
  const { t } = useTranslation("memberships");
  const client = useQueryClient();
  const { current, difference } = charter;
  const [isWhole, setIsWhole] = useState(difference.length === 0);
  const [isRead, setIsRead] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => acceptCharter(slug, current),
    onSuccess: (answer) => client.setQueryData(mine.memberships.queryKey, answer.items),
    onError: () => client.invalidateQueries({ queryKey: mine.memberships.queryKey }),
  });
  return (
    <div className={classes.toAccept}>
      <h3>{t(difference.length > 0 ? "charter.changed" : "charter.toAccept")}</h3>
      {current.reacceptBefore && <p>{t("charter.before", { date: day(current.reacceptBefore) })}</p>}
      {difference.length > 0 && !isWhole && <CharterDifference parts={difference} />}
      {isWhole && <CharterText title={current.title} text={current.text} />}
      {difference.length > 0 && (
        <div>
          <Button variant="subtle" size="compact-md" onClick={() => setIsWhole(!isWhole)}>
            {t(isWhole ? "charter.showChanges" : "charter.showAll")}
          </Button>
        </div>
      )}
      <Checkbox
        size="md"
        label={t("charter.read", { title: current.title, version: current.version })}
        checked={isRead}
        onChange={(event) => setIsRead(event.currentTarget.checked)}
      />
      {error && <ProblemNotice error={error} />}
      <div>
        <Button disabled={!isRead} loading={isPending} onClick={() => mutate()}>
          {t("charter.accept")}
        </Button>
      </div>
    </div>
  );
}
