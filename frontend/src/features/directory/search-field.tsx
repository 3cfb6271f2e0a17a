import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/icon";

const PAUSE_MS = 250;

/** Searches as one types, without a request for every letter. */
export function SearchField({ value, onSearch }: { value: string; onSearch: (q: string) => void }) {
  const { t } = useTranslation("directory");
  const [typed, setTyped] = useState(value);
  const [sent, setSent] = useState(value);
  const search = useDebouncedCallback((q: string) => {
    setSent(q.trim());
    onSearch(q);
  }, PAUSE_MS);

  useEffect(() => {
    if (value !== sent) {
      setSent(value);
      setTyped(value);
    }
  }, [value, sent]);

  return (
    <search>
      <TextInput
        type="search"
        label={t("search")}
        placeholder={t("searchHint")}
        leftSection={<Icon name="search" size={18} />}
        maxLength={100}
        autoComplete="off"
        aria-keyshortcuts="/"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
    </search>
  );
}
