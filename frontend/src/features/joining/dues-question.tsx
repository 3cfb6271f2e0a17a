import { Radio, Stack, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { money } from "@/lib/format";
import type { Question } from "./question";

/** What the person wishes to give this year; to be exempted, nobody has to say why. */
export function DuesQuestion({ draft, change, errors, asked }: Question) {
  const { t } = useTranslation("joining");
  const { dues } = asked;
  const { choice, amount } = draft.dues;
  if (!dues) return null;
  const choices = (["RULE", ...(dues.free ? ["OTHER"] : []), "EXEMPT"] as const).map((value) => ({
    value,
    label: t(`dues.${value as "RULE" | "OTHER" | "EXEMPT"}`, {
      amount: money(dues.amountCents),
    }),
  }));
  return (
    <>
      <Radio.Group
        id="champ-dues"
        label={t("dues.short")}
        value={choice}
        error={errors.dues}
        onChange={(value) => change({ dues: { amount, choice: value as typeof choice } })}
      >
        <Stack gap="sm" mt="xs">
          {choices.map(({ value, label }) => (
            <Radio key={value} size="md" value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      {choice === "OTHER" && (
        <TextInput
          id="champ-amount"
          label={t("dues.amount")}
          description={
            dues.minimumCents !== undefined && t("dues.minimum", { amount: money(dues.minimumCents) })
          }
          inputMode="decimal"
          value={amount}
          error={errors.amount}
          onChange={(event) => change({ dues: { choice, amount: event.currentTarget.value } })}
        />
      )}
    </>
  );
}
