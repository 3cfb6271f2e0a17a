import { Button, NumberInput } from "@mantine/core";
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

function CadenceForm({ slug, bounds, onClose }: FormProps) {
  const { t } = useTranslation(["support", "common"]);
  const [min, setMin] = useState<number | string>(bounds.minWeeks);
  const [max, setMax] = useState<number | string>(bounds.maxWeeks);
  const said = { minWeeks: Number(min), maxWeeks: Number(max), version: bounds.version };
  const { mutate, isPending, error } = useChange(() => setCadence(slug, said), onClose);
  const isUpsideDown = said.minWeeks > said.maxWeeks;
  return (
    <Dialog title={t("cadence.change")} onClose={onClose}>
      <div className={classes.section}>
        {error && <ProblemNotice error={error} />}
        <p>{t("cadence.help")}</p>
        <NumberInput label={t("cadence.min")} min={1} max={52} value={min} onChange={setMin} />
        <NumberInput
          label={t("cadence.max")}
          min={1}
          max={52}
          value={max}
          onChange={setMax}
          error={isUpsideDown && t("cadence.order")}
        />
        <div className="actions">
          <Button variant="default" onClick={onClose}>
            {t("common:cancel")}
          </Button>
          <Button
            disabled={isUpsideDown || !said.minWeeks || !said.maxWeeks}
            loading={isPending}
            onClick={() => mutate()}
          >
            {t("save")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
