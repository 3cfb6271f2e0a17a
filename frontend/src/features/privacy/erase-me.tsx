import { Button, TextInput } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { signOut } from "@/lib/auth";
import { number } from "@/lib/format";
import classes from "./privacy.module.css";
import { eraseMe, privacy } from "./queries";

/** What goes and what stays, then a word to type: nothing of it comes back. */
export function EraseMe() {
  const { t } = useTranslation("privacy");
  const { data, error, refetch } = useQuery(privacy.erasure);
  const [confirming, setConfirming] = useState(false);
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  return (
    <section className={classes.part}>
      <h2>{t("erase.title")}</h2>
      <p>{t("erase.body")}</p>
      {!data && <Waiting lines={3} />}
      {data && (
        <div className={classes.sides}>
          <div>
            <h3>{t("erase.goes")}</h3>
            <ul className={classes.bullets}>
              <li>{t("erase.profile")}</li>
              {data.goes.map(({ title, count }) => (
                <li key={title}>
                  {title} ({number(count)})
                </li>
              ))}
            </ul>
          </div>
          <div>
            <h3>{t("erase.stays")}</h3>
            <ul className={classes.bullets}>
              {data.stays.map((kept) => (
                <li key={kept}>{kept}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <p>{t("erase.account")}</p>
      <div className="actions">
        <Button color="clay" variant="outline" disabled={!data} onClick={() => setConfirming(true)}>
          {t("erase.begin")}
        </Button>
      </div>
      {confirming && data && <Confirm word={data.confirmation} onClose={() => setConfirming(false)} />}
    </section>
  );
}

function Confirm({ word, onClose }: { word: string; onClose: () => void }) {
  const { t } = useTranslation(["privacy", "common"]);
  const [typed, setTyped] = useState("");
  const isConfirmed = typed.trim().toUpperCase() === word;
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => eraseMe(word as "EFFACER"),
    onSuccess: () => signOut(),
  });
  return (
    <Dialog title={t("erase.confirmTitle")} onClose={onClose}>
      <p>{t("erase.confirmBody")}</p>
      <TextInput
        mt="md"
        label={t("erase.word", { word })}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        autoComplete="off"
      />
      {error && <ProblemNotice error={error} />}
      <div className="actions">
        <Button variant="default" data-autofocus onClick={onClose}>
          {t("common:cancel")}
        </Button>
        <Button
          color="clay"
          disabled={!isConfirmed}
          loading={isPending || isSuccess}
          onClick={() => mutate()}
        >
          {t("erase.confirm")}
        </Button>
      </div>
    </Dialog>
  );
}
