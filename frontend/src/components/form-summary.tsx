import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import classes from "./form.module.css";

type Props = {
  errors: Record<string, ReactNode>;
  labels: Record<string, string | undefined>;
  idOf: (field: string) => string;
};

/** What is to be corrected, said first and reached by the keyboard. */
export function FormSummary({ errors, labels, idOf }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const fields = Object.keys(errors);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new set of errors takes the focus
  useEffect(() => {
    box.current?.focus();
  }, [errors]);
  if (fields.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className={classes.summary}>
      <h2>{t("form.summary", { count: fields.length })}</h2>
      <ul>
        {fields.map((field) => (
          <li key={field}>
            <a href={`#${idOf(field)}`}>{labels[field] ?? field}</a> : {errors[field]}
          </li>
        ))}
      </ul>
    </div>
  );
}
