import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { day } from "@/lib/format";
import type { Workshop, WorkshopAttendance, WorkshopRegistration } from "@/lib/model";
import { note } from "./queries";
import { useChange } from "./use-change";
import classes from "./workshop.module.css";

const marks: WorkshopAttendance[] = ["ATTENDED", "ABSENT"];

/** Whether somebody came to each of the sessions that have begun. */
export function Attendance({ cycle, one }: { cycle: Workshop; one: WorkshopRegistration }) {
  const { t } = useTranslation("workshop");
  const noting = useChange(
    cycle.network,
    ({ session, attendance }: { session: string; attendance: WorkshopAttendance }) =>
      note(cycle, session, one.id, attendance),
  );
  const begun = cycle.sessions.filter(({ startsAt }) => new Date(startsAt) <= new Date());
  if (begun.length === 0) return null;
  return (
    <>
      {noting.error && <ProblemNotice error={noting.error} />}
      <div className={classes.fields}>
        {begun.map(({ id, startsAt }) => {
          const noted = one.attendance.find(({ session }) => session === id)?.attendance;
          const date = day(startsAt, cycle.zone);
          return (
            <NativeSelect
              key={id}
              label={date}
              aria-label={t("desk.attendanceOf", { name: one.name, date })}
              disabled={noting.isPending}
              value={noted ?? ""}
              data={[
                ...(noted ? [] : [{ value: "", label: t("desk.marks.none") }]),
                ...marks.map((value) => ({ value: value as string, label: t(`desk.marks.${value}`) })),
              ]}
              onChange={({ currentTarget: { value } }) =>
                value && noting.mutate({ session: id, attendance: value as WorkshopAttendance })
              }
            />
          );
        })}
      </div>
    </>
  );
}
