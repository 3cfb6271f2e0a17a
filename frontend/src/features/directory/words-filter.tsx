import { Autocomplete } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useState } from "react";

const PAUSE_MS = 400;

type Props = {
  label: string;
  placeholder: string;
  value: string;
  proposals?: string[];
  onChange: (words: string) => void;
};

/** A filter that is typed; what the list proposes can be chosen, anything else can be written. */
export function WordsFilter({ label, placeholder, value, proposals = [], onChange }: Props) {
  const [typed, setTyped] = useState(value);
  const [sent, setSent] = useState(value);
  const send = useDebouncedCallback((words: string) => {
    setSent(words.trim());
    onChange(words);
  }, PAUSE_MS);

  useEffect(() => {
    if (value !== sent) {
      setSent(value);
      setTyped(value);
    }
  }, [value, sent]);

  return (
    <Autocomplete
      label={label}
      placeholder={placeholder}
      data={proposals}
      limit={8}
      maxLength={100}
      value={typed}
      onChange={(words) => {
        setTyped(words);
        send(words);
      }}
    />
  );
}
