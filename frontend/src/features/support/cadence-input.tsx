import { NumberInput, type NumberInputProps } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { support } from "./queries";

/** How many weeks from one session to the next, within what the network allows. */
export function CadenceInput({ slug, ...input }: { slug: string } & NumberInputProps) {
  const { t } = useTranslation("support");
  const { data } = useQuery(support.cadence(slug));
  return (
    <NumberInput
      label={t("qualify.cadence")}
      description={data && t("qualify.cadenceHelp", { min: data.minWeeks, max: data.maxWeeks })}
      min={data?.minWeeks ?? 1}
      max={data?.maxWeeks ?? 52}
      clampBehavior="none"
      {...input}
    />
  );
}
