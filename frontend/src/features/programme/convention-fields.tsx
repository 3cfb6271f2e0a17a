import { TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { yearsOf } from "./convention";
import type { FrameValues } from "./frame-values";
import classes from "./programme.module.css";

type Props = {
  form: UseFormReturnType<FrameValues>;
  field: (name: string) => { id: string; label: string | undefined };
};

/** What was signed, and the days of each year of it. */
export function ConventionFields({ form, field }: Props) {
  const { t } = useTranslation("programme");
  const years = yearsOf(form.values.startsOn, form.values.endsOn) ?? 0;
  return (
    <>
      <div className={classes.pair}>
        <TextInput {...field("signedOn")} type="date" />
        <TextInput {...field("deliberation")} maxLength={200} />
        <TextInput {...field("startsOn")} type="date" />
        <TextInput {...field("endsOn")} type="date" description={t("frame.endsHelp")} />
      </div>
      <div className={classes.filters}>
        {form.values.days.slice(0, years).map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a year is its number
          <TextInput key={index} {...field(`days.${index}`)} inputMode="decimal" />
        ))}
      </div>
    </>
  );
}
