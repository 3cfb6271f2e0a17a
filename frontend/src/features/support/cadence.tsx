import { Button, NumberInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { useMyNetwork } from "@/lib/me";
import type { Cadence as Bounds } from "@/lib/model";
import { setCadence } from "./changes";
import { support } from "./queries";
import classes from "./support.module.css";
import { useChange } from "./use-change";

/** How often sessions are held in a network; those who administer it set that. */
export function Cadence({ slug }: { slug: string }) {
  const { t } = useTranslation("support");
  const [isOpen, setIsOpen] = useState(false);
  const { data } = useQuery(support.cadence(slug));
  const administers = useMyNetwork(slug)?.functions.includes("administration");
  if (!data) return null;
  return (
    <section className={classes.section}>
      <h2>{t("cadence.title")}</h2>
      <p>{t("cadence.now", { min: data.minWeeks, max: data.maxWeeks })}</p>
      {administers && (
        <div className="actions">
          <Button variant="outline" size="sm" onClick={() => setIsOpen(true)}>
            {t("cadence.change")}
          </Button>
        </div>
      )}
      {isOpen && <CadenceForm slug={slug} bounds={data} onClose={() => setIsOpen(false)} />}
    </section>
  );
}

type FormProps = { slug: string; bounds: Bounds; onClose: () => void };

function CadenceForm({ slug, bounds: latest, onClose }: FormProps) {
  const { t } = useTranslation(["support", "common"]);
  const [bounds] = useState(latest); // as it was opened: what is typed replaces that version and no later one
  const inAYear = (weeks: number | string) =>
    Number(weeks) >= 1 && Number(weeks) <= 52 ? null : t("cadence.wrong");
  const form = useForm({
    initialValues: {
      minWeeks: bounds.minWeeks as number | string,
      maxWeeks: bounds.maxWeeks as number | string,
    },
    validate: {
      minWeeks: inAYear,
      maxWeeks: (most, { minWeeks }) =>
        inAYear(most) ?? (Number(most) < Number(minWeeks) ? t("cadence.order") : null),
    },
  });
  const { mutate, isPending, error } = useChange(
    ({ minWeeks, maxWeeks }: typeof form.values) =>
      setCadence(slug, { minWeeks: Number(minWeeks), maxWeeks: Number(maxWeeks), version: bounds.version }),
    onClose,
  );
  const weeks = {
    min: 1,
    max: 52,
    allowDecimal: false,
    allowNegative: false,
    clampBehavior: "none",
  } as const;
  return (
    <Dialog title={t("cadence.change")} onClose={onClose}>
      <form noValidate className={classes.section} onSubmit={form.onSubmit((said) => mutate(said))}>
        {error && <ProblemNotice error={error} />}
        <p>{t("cadence.help")}</p>
        <NumberInput label={t("cadence.min")} data-autofocus {...weeks} {...form.getInputProps("minWeeks")} />
        <NumberInput label={t("cadence.max")} {...weeks} {...form.getInputProps("maxWeeks")} />
        <div className="actions">
          <Button variant="default" onClick={onClose}>
            {t("common:cancel")}
          </Button>
          <Button type="submit" loading={isPending}>
            {t("save")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
