import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import classes from "./form.module.css";

type Props = {
  errors: Record<string, ReactNode>;
  labels: Record<string, string | undefined>;
  idOf: (field: string) => string;
};

/** What is to be corrected, said first and reached by the keyboard. */
export function FormSummary(props: Props) {
  return Object.keys(props.errors).length > 0 && <Summary {...props} />;
}

/** Takes the focus when it appears and at each attempt after, but never from somebody who is correcting a field. */
function Summary({ errors, labels, idOf }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const fields = Object.keys(errors);
  useEffect(() => {
    const summary = box.current;
    const form = summary?.closest("form");
    const focus = () => summary?.focus();
    focus();
    form?.addEventListener("submit", focus);
    return () => form?.removeEventListener("submit", focus);
  }, []);
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
