import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import { ProblemNotice } from "@/components/problem-notice";
import type { Referral } from "@/lib/model";
import { move, type Step } from "./queries";
import { useChange } from "./use-change";

type Props = {
  slug: string;
  track: string;
  referral: Referral;
  state: Step;
  confirm: string;
  onClose: () => void;
};

/** An end without a mission: why may be said, and need not. */
export function Ending({ slug, track, referral, state, confirm, onClose }: Props) {
  const { t } = useTranslation(["referral", "common"]);
  const [why, setWhy] = useState("");
  const moving = useChange(slug, track, () => move(slug, track, referral, state, why.trim()), onClose);
  return (
    <Dialog title={t(`ending.${state as "DECLINED"}`, { name: referral.name ?? "" })} onClose={onClose}>
      {moving.error && <ProblemNotice error={moving.error} />}
      <Textarea
        label={t("ending.why")}
        description={t("ending.whyHelp")}
        maxLength={1000}
        autosize
        minRows={2}
        data-autofocus
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <div className="actions">
        <Button variant="default" onClick={onClose}>
          {t("common:cancel")}
        </Button>
        <Button color="clay" loading={moving.isPending} onClick={() => moving.mutate()}>
          {confirm}
        </Button>
      </div>
    </Dialog>
  );
}
