import { Button, Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { PlaceInput } from "@/components/place-input";
import classes from "./joining.module.css";
import type { Question } from "./question";

const MOST = 10;

/** Where one acts, and a word about why one comes. */
export function PlacesQuestion({ draft, change, errors }: Question) {
  const { t } = useTranslation(["joining", "common"]);
  const { places } = draft;
  return (
    <>
      {places.length < MOST && (
        <PlaceInput
          key={places.length}
          id="champ-places"
          label={t("places.label")}
          description={t("places.help")}
          error={errors.places}
          onChoose={({ key, label }) =>
            places.every((place) => place.key !== key) &&
            change({ places: [...places, { key, name: label }] })
          }
        />
      )}
      {places.length > 0 && (
        <ul className={classes.added}>
          {places.map(({ key, name }) => (
            <li key={key}>
              <span>{name}</span>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t("removeOne", { what: name })}
                onClick={() => change({ places: places.filter((place) => place.key !== key) })}
              >
                {t("remove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Textarea
        label={`${t("places.motivation")} (${t("common:optional")})`}
        description={t("places.motivationHelp")}
        autosize
        minRows={3}
        maxLength={1000}
        value={draft.motivation}
        onChange={(event) => change({ motivation: event.currentTarget.value })}
      />
    </>
  );
}
