import { NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { PositionKind } from "@/lib/model";
import type { Question } from "./question";

const KINDS: PositionKind[] = [
  "SALARIE",
  "TECHNICIEN",
  "AGENT_ETAT",
  "CONSEIL_DEVELOPPEMENT",
  "CHERCHEUR",
  "BENEVOLE",
];

/** What a professional does, and for whom. */
export function PositionQuestion({ draft, change, errors }: Question) {
  const { t } = useTranslation(["joining", "common"]);
  const { position } = draft;
  const set = (part: Partial<typeof position>) => change({ position: { ...position, ...part } });
  return (
    <>
      <TextInput
        id="champ-title"
        label={t("position.jobTitle")}
        maxLength={120}
        value={position.title}
        error={errors.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <NativeSelect
        size="md"
        label={t("position.kind")}
        value={position.kind}
        data={KINDS.map((value) => ({ value, label: t(`common:positionKinds.${value}`) }))}
        onChange={(event) => set({ kind: event.currentTarget.value as PositionKind })}
      />
      <TextInput
        id="champ-organization"
        label={t("position.organization")}
        maxLength={160}
        value={position.organization}
        error={errors.organization}
        onChange={(event) => set({ organization: event.currentTarget.value })}
      />
    </>
  );
}
