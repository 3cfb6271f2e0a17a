import { Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { PlaceInput } from "@/components/place-input";
import type { FundingSearch } from "@/lib/funding-search";
import { places } from "@/lib/places";
import classes from "./funding.module.css";
import { aidTypes, audiences, useSourceWords } from "./words";

type Props = { search: FundingSearch; onSearch: (search: FundingSearch) => void };

/** What narrows the list; the address remembers it. */
export function Filters({ search, onSearch }: Props) {
  const { t } = useTranslation("funding");
  const words = useSourceWords();
  const form = useForm({
    initialValues: {
      q: search.q ?? "",
      place: search.place ?? "",
      pour: search.pour ?? "",
      type: search.type ?? "",
      theme: search.theme ?? "",
      avant: search.avant ?? "",
      tri: search.tri ?? "",
      appels: search.appels ?? false,
      terminees: search.terminees ?? false,
    },
  });
  const place = useQuery({ ...places.one(form.values.place), enabled: form.values.place !== "" });
  const any = { value: "", label: t("any") };
  return (
    <search>
      <form
        className={classes.form}
        aria-label={t("filters")}
        onSubmit={form.onSubmit((values) => onSearch(filled(values)))}
      >
        <TextInput type="search" label={t("q")} maxLength={120} {...form.getInputProps("q")} />
        <div className={classes.two}>
          <PlaceInput
            label={t("place")}
            placeholder={t("anywhere")}
            chosen={form.values.place ? (place.data?.name ?? form.values.place) : ""}
            onChoose={({ key }) => form.setFieldValue("place", key)}
          />
          <NativeSelect
            label={t("audience")}
            data={[any, ...audiences.map((value) => ({ value, label: words.audience(value) }))]}
            {...form.getInputProps("pour")}
          />
          <NativeSelect
            label={t("type")}
            data={[any, ...aidTypes.map((value) => ({ value, label: words.type(value) }))]}
            {...form.getInputProps("type")}
          />
          <TextInput label={t("category")} maxLength={120} {...form.getInputProps("theme")} />
          <TextInput type="date" label={t("before")} {...form.getInputProps("avant")} />
          <NativeSelect
            label={t("sort")}
            data={[
              { value: "", label: t("sorts.DEADLINE") },
              { value: "NAME", label: t("sorts.NAME") },
            ]}
            {...form.getInputProps("tri")}
          />
        </div>
        <Checkbox label={t("calls")} {...form.getInputProps("appels", { type: "checkbox" })} />
        <Checkbox label={t("past")} {...form.getInputProps("terminees", { type: "checkbox" })} />
        <div className="actions">
          <Button type="submit">{t("apply")}</Button>
          <Button variant="subtle" onClick={() => onSearch({})}>
            {t("reset")}
          </Button>
        </div>
      </form>
    </search>
  );
}

/** The address says nothing of what is left empty. */
const filled = (values: FundingSearch): FundingSearch =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value));
