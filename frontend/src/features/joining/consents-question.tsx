import { Checkbox } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./joining.module.css";
import type { Question } from "./question";

/** Each consent apart, with its exact words; none is needed. */
export function ConsentsQuestion({ draft, change, asked }: Question) {
  const { t } = useTranslation("joining");
  return (
    <>
      {asked.consents.map(({ audience, text }) => (
        <section key={audience} className={classes.consent} lang={text.locale}>
          <h2>{text.title}</h2>
          <p>{text.body}</p>
          <Checkbox
            size="md"
            label={t("consents.agree", { title: text.title })}
            checked={draft.consents[audience] === text.sha256}
            onChange={(event) =>
              change({
                consents: { ...draft.consents, [audience]: event.currentTarget.checked ? text.sha256 : "" },
              })
            }
          />
        </section>
      ))}
    </>
  );
}
