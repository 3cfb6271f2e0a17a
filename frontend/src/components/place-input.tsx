import { Combobox, Loader, TextInput, type TextInputProps, useCombobox } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Place, PlaceKind } from "@/lib/model";
import { places } from "@/lib/places";
import { PlaceFacts } from "./place-facts";
import classes from "./place-input.module.css";

type Props = {
  chosen?: string;
  kind?: PlaceKind;
  onChoose: (place: Place) => void;
} & Pick<TextInputProps, "label" | "description" | "error" | "placeholder" | "required" | "id" | "autoFocus">;

/** Chooses an official place by typing: each proposal says what it is, where, and how many people. */
export function PlaceInput({ chosen = "", kind, onChoose, ...input }: Props) {
  const { t } = useTranslation();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState<string>();
  const [wanted] = useDebouncedValue(typed ?? "", 200);
  const { data, isFetching } = useQuery(places.search(wanted, kind ? { kind } : {}));
  const found = wanted.trim().length < 2 ? [] : (data?.items ?? []);

  const isUnknown = wanted.trim().length > 1 && wanted === typed && found.length === 0 && !isFetching;

  const handleSubmit = (key: string) => {
    const place = found.find((candidate) => candidate.key === key);
    if (!place) return;
    setTyped(undefined);
    combobox.closeDropdown();
    onChoose(place);
  };

  return (
    <Combobox store={combobox} onOptionSubmit={handleSubmit} withinPortal>
      <Combobox.Target>
        <TextInput
          {...input}
          autoComplete="off"
          maxLength={100}
          value={typed ?? chosen}
          rightSection={isFetching ? <Loader size={18} aria-hidden /> : null}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onBlur={() => {
            combobox.closeDropdown();
            if (!isUnknown || chosen) setTyped(undefined);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={typed === undefined || found.length === 0}>
        <Proposals found={found} />
      </Combobox.Dropdown>
      <div role="status">{isUnknown && <p className={classes.none}>{t("placeInput.empty")}</p>}</div>
    </Combobox>
  );
}

function Proposals({ found }: { found: Place[] }) {
  const { t } = useTranslation();
  return (
    <Combobox.Options aria-label={t("nav.places")}>
      {found.map((place) => (
        <Combobox.Option value={place.key} key={place.key}>
          <span className={classes.name}>{place.name}</span>
          <PlaceFacts place={place} />
        </Combobox.Option>
      ))}
    </Combobox.Options>
  );
}
