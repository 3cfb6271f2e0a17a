import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { moment } from "@/lib/format";
import type { SessionMinutes } from "@/lib/model";
import { minutes as changes } from "./changes";
import classes from "./support.module.css";
import { useChange } from "./use-change";

type Props = { place: { track: string; session: string }; minutes: SessionMinutes };

/** What either side remarks on shared minutes. */
export function Remarks({ place, minutes }: Props) {
  const { t } = useTranslation("support");
  const [text, setText] = useState("");
  const adding = useChange(
    () => changes.remark(place, text),
    () => setText(""),
  );
  if (minutes.state === "DRAFT") return null;
  return (
    <section className={classes.section}>
      <h2>{t("remarks.title")}</h2>
      {minutes.remarks.length === 0 && <p className={classes.muted}>{t("remarks.none")}</p>}
      <ul className={classes.lines}>
        {minutes.remarks.map(({ name, body, writtenAt }) => (
          <li key={writtenAt}>
            <span className={classes.muted}>{`${name ?? t("team.erased")}, ${moment(writtenAt)}`}</span>
            <p className={classes.words}>{body}</p>
          </li>
        ))}
      </ul>
      {adding.error && <ProblemNotice error={adding.error} />}
      <Textarea
        label={t("remarks.mine")}
        autosize
        minRows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div>
        <Button
          variant="outline"
          disabled={!text.trim()}
          loading={adding.isPending}
          onClick={() => adding.mutate()}
        >
          {t("remarks.add")}
        </Button>
      </div>
    </section>
  );
}
