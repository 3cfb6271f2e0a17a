import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { privacy } from "./queries";

type Props = { slug: string; chosen: string | undefined; onChoose: (entry: string | undefined) => void };

/** Finds the member who signed, by name. */
export function Member({ slug, chosen, onChoose }: Props) {
  const { t } = useTranslation("privacy");
  const [typed, setTyped] = useState("");
  const [q] = useDebouncedValue(typed.trim(), 250);
  const { data = [] } = useQuery({
    ...privacy.members(slug, q),
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
  });
  return (
    <Select
      label={t("paper.member")}
      description={t("paper.memberHelp")}
      data={data.map(({ id, givenName, familyName }) => ({ value: id, label: `${givenName} ${familyName}` }))}
      value={chosen ?? null}
      onChange={(entry) => onChoose(entry ?? undefined)}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      nothingFoundMessage={q.length > 1 ? t("paper.nobody") : null}
      required
    />
  );
}
