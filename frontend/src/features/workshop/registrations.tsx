import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { ReasonDialog } from "@/components/reason-dialog";
import { Waiting } from "@/components/waiting";
import { download } from "@/lib/download";
import type { Workshop, WorkshopRegistration } from "@/lib/model";
import { isProblem } from "@/lib/problem";
import { Attendance } from "./attendance";
import { confirm, registrationsFile, remove, workshops } from "./queries";
import { useChange } from "./use-change";
import classes from "./workshop.module.css";

/** Who registered for a cycle, in the order in which they came, and who waits. */
export function Registrations({ cycle }: { cycle: Workshop }) {
  const { t } = useTranslation("workshop");
  const { data, error, refetch } = useQuery(workshops.registrations(cycle.network, cycle.id));
  const taking = useMutation({
    mutationFn: () => registrationsFile(cycle),
    onSuccess: (file) => download(file, "inscriptions.csv"),
  });
  const notice = error && <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return notice ?? <Waiting lines={3} />;
  if (data.items.length === 0) return <p className={classes.muted}>{t("desk.nobody")}</p>;
  const unconfirmed = data.items.filter(({ state }) => state === "UNCONFIRMED");
  const confirmed = data.items.filter(({ state }) => state !== "UNCONFIRMED");
  return (
    <section className={classes.section}>
      {notice}
      {unconfirmed.length > 0 && (
        <>
          <h3>{t("desk.unconfirmed")}</h3>
          <p>{t("desk.unconfirmedLead")}</p>
          <ul className={classes.lines} aria-label={t("desk.unconfirmed")}>
            {unconfirmed.map((one) => (
              <Line key={one.id} cycle={cycle} one={one} />
            ))}
          </ul>
        </>
      )}
      <h3>{t("desk.registrations")}</h3>
      {taking.error && <ProblemNotice error={taking.error} />}
      <div>
        <Button variant="outline" loading={taking.isPending} onClick={() => taking.mutate()}>
          {t("desk.csv")}
        </Button>
      </div>
      <ul className={classes.lines} aria-label={t("desk.registrations")}>
        {confirmed.map((one) => (
          <Line key={one.id} cycle={cycle} one={one} />
        ))}
      </ul>
    </section>
  );
}

function Line({ cycle, one }: { cycle: Workshop; one: WorkshopRegistration }) {
  const { t } = useTranslation("workshop");
  const [isRemoving, setIsRemoving] = useState(false);
  const removing = useChange(cycle.network, (reason: string) => remove(cycle, one.id, reason));
  const confirming = useChange(cycle.network, () => confirm(cycle, one.id));
  const { name, email, collectivity, role, question, state, rank } = one;
  const hasSeat = state === "REGISTERED";
  const isUnconfirmed = state === "UNCONFIRMED";
  return (
    <li>
      <h4>{collectivity}</h4>
      <p>
        {name}, {role} · <a href={`mailto:${email}`}>{email}</a>
      </p>
      {!isUnconfirmed && (
        <p>
          <strong>{hasSeat ? t("desk.seated") : t("desk.waits", { rank })}</strong>
          {one.shown && <span className={classes.muted}> · {t("desk.shownToCohort")}</span>}
        </p>
      )}
      <p className={classes.words}>{question}</p>
      {hasSeat && <Attendance cycle={cycle} one={one} />}
      {confirming.error && (
        <ProblemNotice
          error={confirming.error}
          sentence={isProblem(confirming.error, 409) ? t("desk.confirmLate") : undefined}
        />
      )}
      <div className="actions">
        {isUnconfirmed && (
          <Button
            variant="outline"
            aria-label={t("desk.confirmOne", { name, collectivity })}
            loading={confirming.isPending}
            onClick={() => confirming.mutate()}
          >
            {t("desk.confirm")}
          </Button>
        )}
        <Button
          variant="subtle"
          color="clay"
          aria-label={t("desk.removeOne", { name })}
          onClick={() => setIsRemoving(true)}
        >
          {t("desk.remove")}
        </Button>
      </div>
      {isRemoving && (
        <ReasonDialog
          title={t("desk.removeTitle", { name })}
          label={t("desk.removeReason")}
          help={t("desk.removeHelp")}
          confirm={t("desk.remove")}
          error={removing.error}
          isBusy={removing.isPending}
          onConfirm={(reason) => removing.mutate(reason)}
          onClose={() => setIsRemoving(false)}
        />
      )}
    </li>
  );
}
