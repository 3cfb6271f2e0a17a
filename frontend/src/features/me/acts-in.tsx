import { ActionIcon } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/icon";
import { PlaceInput } from "@/components/place-input";
import { spokenName } from "@/lib/format";
import type { Entry } from "@/lib/model";
import classes from "./me.module.css";

type Places = Entry["actsIn"];
const MOST = 10;

/** The places where someone acts, added and removed one by one. */
export function ActsIn({
  id,
  places,
  error,
  onChange,
}: {
  id: string;
  places: Places;
  error: ReactNode;
  onChange: (places: Places) => void;
}) {
  const { t } = useTranslation("me");
  return (
    <>
      {places.length < MOST && (
        <PlaceInput
          id={id}
          label={t("entry.actsIn")}
          description={t("entry.actsInHelp")}
          error={error}
          onChoose={(place) => {
            if (places.every(({ key }) => key !== place.key)) onChange([...places, place]);
          }}
        />
      )}
      {places.length > 0 && (
        <ul className={classes.chips} aria-label={t("entry.actsIn")}>
          {places.map(({ key, name }) => (
            <li key={key}>
              {spokenName(name)}
              <ActionIcon
                variant="subtle"
                aria-label={t("entry.removePlace", { place: name })}
                onClick={() => onChange(places.filter((place) => place.key !== key))}
              >
                <Icon name="cross" size={14} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
