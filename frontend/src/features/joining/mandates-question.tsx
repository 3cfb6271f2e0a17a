import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormSummary } from "@/components/form-summary";
import { MandateFields } from "@/components/mandate-fields";
import { blankMandate } from "@/lib/mandate-draft";
import classes from "./joining.module.css";
import type { Question } from "./question";
import { mandateWords } from "./words";

const MOST = 5;

/** The mandates that one holds or held: a list, and a form to add one. */
export function MandatesQuestion({ draft, change, errors }: Question) {
  const { t } = useTranslation(["joining", "common"]);
  const [isAdding, setIsAdding] = useState(draft.mandates.length === 0);
  const handleAdd = (mandate: typeof blankMandate) => {
    change({ mandates: [...draft.mandates, mandate] });
    setIsAdding(false);
  };
  return (
    <>
      {errors.mandates && (
        <p role="alert" className={classes.error}>
          {errors.mandates}
        </p>
      )}
      {draft.mandates.length > 0 && (
        <ul className={classes.added}>
          {draft.mandates.map((mandate, index) => (
            <li key={`${mandate.kind}${mandate.function}${mandate.place}`}>
              <span>{mandateWords(t, mandate)}</span>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t("removeOne", { what: mandateWords(t, mandate) })}
                onClick={() => change({ mandates: draft.mandates.toSpliced(index, 1) })}
              >
                {t("remove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isAdding ? (
        <AddMandate onAdd={handleAdd} />
      ) : (
        draft.mandates.length < MOST && (
          <div>
            <Button variant="outline" onClick={() => setIsAdding(true)}>
              {t("mandates.another")}
            </Button>
          </div>
        )
      )}
    </>
  );
}

function AddMandate({ onAdd }: { onAdd: (mandate: typeof blankMandate) => void }) {
  const { t } = useTranslation(["me", "joining", "common"]);
  const required = (value: string) => (value ? null : t("common:form.required"));
  const form = useForm({ initialValues: blankMandate, validate: { place: required, startDate: required } });
  const labels = Object.fromEntries(
    (["kind", "function", "rank", "place", "delegation", "side", "startDate"] as const).map((name) => [
      name,
      t(`mandates.${name}`),
    ]),
  );
  return (
    <section className={classes.panel} aria-label={t("joining:mandates.one")}>
      <FormSummary errors={form.errors} labels={labels} idOf={(name) => `champ-${name}`} />
      <MandateFields form={form} labels={labels} />
      <div>
        <Button variant="outline" onClick={() => form.onSubmit(onAdd)()}>
          {t("joining:mandates.add")}
        </Button>
      </div>
    </section>
  );
}
