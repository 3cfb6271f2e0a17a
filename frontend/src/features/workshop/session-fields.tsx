import { Button, NumberInput, Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { type CycleDraft, emptySession, MOST_SESSIONS } from "./draft";
import classes from "./workshop.module.css";

/** The sessions of a cycle, one after the other: when, where, and what for. */
export function SessionFields({ form }: { form: UseFormReturnType<CycleDraft> }) {
  const { t } = useTranslation("workshop");
  const { sessions } = form.values;
  return (
    <div id="cycle-sessions" tabIndex={-1} className={classes.section}>
      {sessions.map(({ key }, index) => {
        const at = (name: string) => form.getInputProps(`sessions.${index}.${name}`);
        const number = index + 1;
        return (
          <fieldset key={key}>
            <legend>{t("form.session", { number })}</legend>
            <div className={classes.fields}>
              <TextInput label={t("form.day")} type="date" {...at("day")} />
              <TextInput label={t("form.from")} type="time" {...at("from")} />
              <NumberInput label={t("form.minutes")} min={15} max={480} step={15} {...at("minutes")} />
            </div>
            <TextInput
              label={t("form.videoUrl")}
              description={t("form.videoUrlHelp")}
              type="url"
              maxLength={300}
              {...at("videoUrl")}
            />
            <TextInput label={t("form.venue")} maxLength={300} {...at("venue")} />
            <Textarea label={t("form.agenda")} autosize minRows={2} maxLength={2000} {...at("agenda")} />
            {sessions.length > 1 && (
              <div>
                <Button variant="subtle" color="clay" onClick={() => form.removeListItem("sessions", index)}>
                  {t("form.dropSession", { number })}
                </Button>
              </div>
            )}
          </fieldset>
        );
      })}
      {form.errors.sessions && <p role="alert">{form.errors.sessions}</p>}
      {sessions.length < MOST_SESSIONS && (
        <div>
          <Button variant="outline" onClick={() => form.insertListItem("sessions", emptySession())}>
            {t("form.addSession")}
          </Button>
        </div>
      )}
    </div>
  );
}
