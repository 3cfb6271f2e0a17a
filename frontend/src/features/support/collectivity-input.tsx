import { Button, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { PlaceInput } from "@/components/place-input";

/** A collectivité: an official place, or any name. */
export type Collectivity = { name?: string; place?: string };

type Props = {
  id: string;
  label: string;
  error?: ReactNode;
  value: Collectivity;
  onChange: (value: Collectivity) => void;
};

/** Chosen from the official list, or written when it is not there. */
export function CollectivityInput({ id, label, error, value, onChange }: Props) {
  const { t } = useTranslation("support");
  const [isElsewhere, setIsElsewhere] = useState(false);
  return (
    <div>
      {isElsewhere ? (
        <TextInput
          id={id}
          label={label}
          error={error}
          maxLength={160}
          value={value.name ?? ""}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
      ) : (
        <PlaceInput
          id={id}
          label={label}
          error={error}
          chosen={value.name ?? ""}
          onChoose={(place) => onChange({ name: place.label, place: place.key })}
        />
      )}
      <Button
        variant="subtle"
        size="sm"
        onClick={() => {
          setIsElsewhere(!isElsewhere);
          onChange({});
        }}
      >
        {t(isElsewhere ? "call.inTheList" : "call.elsewhere")}
      </Button>
    </div>
  );
}
