import { ActionIcon, Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { day } from "@/lib/format";
import type { SupportTrack } from "@/lib/model";
import { type NewTodo, todos } from "./changes";
import classes from "./support.module.css";
import { useChange } from "./use-change";

const sides = ["TEAM", "COLLECTIVITE"] as const;

/** What each side said it would do. */
export function Todos({ track }: { track: SupportTrack }) {
  const { t } = useTranslation(["support", "common"]);
  const marking = useChange(({ id, done }: { id: string; done: boolean }) => todos.mark(track.id, id, done));
  const [leaving, setLeaving] = useState<{ id: string; task: string }>();
  const removing = useChange(
    (id: string) => todos.remove(track.id, id),
    () => setLeaving(undefined),
  );
  const error = marking.error ?? removing.error;
  return (
    <section className={classes.section}>
      <h2>{t("todo.title")}</h2>
      {error && <ProblemNotice error={error} />}
      {sides.map((side) => {
        const its = track.todos.filter((todo) => todo.side === side);
        return (
          its.length > 0 && (
            <div key={side} className={classes.todos}>
              <h3>{t(`todo.sides.${side}`)}</h3>
              <ul>
                {its.map(({ id, task, dueOn, doneAt }) => (
                  <li key={id}>
                    <Checkbox
                      checked={Boolean(doneAt)}
                      onChange={(event) => marking.mutate({ id, done: event.currentTarget.checked })}
                      label={
                        <span className={doneAt ? classes.done : ""}>
                          {task}
                          {dueOn && ` (${t("todo.due", { date: day(dueOn) })})`}
                        </span>
                      }
                    />
                    <ActionIcon
                      variant="subtle"
                      aria-label={t("todo.remove", { task })}
                      onClick={() => setLeaving({ id, task })}
                    >
                      ×
                    </ActionIcon>
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
      {track.todos.length === 0 && <p className={classes.muted}>{t("todo.none")}</p>}
      {track.state === "ACTIVE" && <NewTask track={track} />}
      {leaving && (
        <ConfirmDialog
          title={t("todo.removeTitle")}
          body={leaving.task}
          confirm={t("todo.doRemove")}
          cancel={t("common:cancel")}
          isBusy={removing.isPending}
          onConfirm={() => removing.mutate(leaving.id)}
          onCancel={() => setLeaving(undefined)}
        />
      )}
    </section>
  );
}

function NewTask({ track }: { track: SupportTrack }) {
  const { t } = useTranslation("support");
  const [isOpen, setIsOpen] = useState(false);
  const empty = { side: track.adviser ? "TEAM" : "COLLECTIVITE", task: "", dueOn: "" };
  const [said, setSaid] = useState(empty);
  const adding = useChange(
    () =>
      todos.add(track.id, {
        side: said.side as NewTodo["side"],
        task: said.task,
        ...(said.dueOn && { dueOn: said.dueOn }),
      }),
    () => setSaid(empty),
  );
  if (!isOpen)
    return (
      <div>
        <Button variant="outline" size="sm" onClick={() => setIsOpen(true)}>
          {t("todo.open")}
        </Button>
      </div>
    );
  return (
    <form
      className={classes.section}
      onSubmit={(event) => {
        event.preventDefault();
        if (said.task.trim()) adding.mutate();
      }}
    >
      {adding.error && <ProblemNotice error={adding.error} />}
      <TextInput
        label={t("todo.task")}
        maxLength={300}
        required
        autoFocus
        value={said.task}
        onChange={(event) => setSaid({ ...said, task: event.currentTarget.value })}
      />
      <NativeSelect
        label={t("todo.side")}
        value={said.side}
        data={sides.map((value) => ({ value, label: t(`todo.sides.${value}`) }))}
        onChange={(event) => setSaid({ ...said, side: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t("todo.dueOn")}
        value={said.dueOn}
        onChange={(event) => setSaid({ ...said, dueOn: event.currentTarget.value })}
      />
      <div>
        <Button type="submit" variant="outline" loading={adding.isPending}>
          {t("todo.add")}
        </Button>
      </div>
    </form>
  );
}
