import { Button, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./expert.module.css";
import { emptyReference, type Reference } from "./values";

const MOST = 20;

type Props = {
  id: string;
  references: Reference[];
  error: ReactNode;
  onChange: (references: Reference[]) => void;
};

/** Missions of before, one line each. */
export function References({ id, references, error, onChange }: Props) {
  const { t } = useTranslation("expert");
  const write = (key: string, said: Partial<Reference>) =>
    onChange(references.map((reference) => (reference.key === key ? { ...reference, ...said } : reference)));
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{t("form.references")}</legend>
      {references.map(({ key, title, collectivity, year }) => (
        <div key={key} className={classes.reference}>
          <TextInput
            label={t("form.referenceTitle")}
            maxLength={200}
            value={title}
            onChange={(event) => write(key, { title: event.currentTarget.value })}
          />
          <TextInput
            label={t("form.referenceCollectivity")}
            maxLength={160}
            value={collectivity}
            onChange={(event) => write(key, { collectivity: event.currentTarget.value })}
          />
          <TextInput
            label={t("form.referenceYear")}
            inputMode="numeric"
            maxLength={4}
            value={year}
            onChange={(event) => write(key, { year: event.currentTarget.value })}
          />
          <Button
            variant="subtle"
            aria-label={t("form.removeReference", { title: title || t("form.referenceUntitled") })}
            onClick={() => onChange(references.filter((reference) => reference.key !== key))}
          >
            {t("form.remove")}
          </Button>
        </div>
      ))}
      {error && <p id={`${id}-error`}>{error}</p>}
      {references.length < MOST && (
        <div>
          <Button variant="outline" onClick={() => onChange([...references, emptyReference()])}>
            {t("form.addReference")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
