import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PlaceInput } from "@/components/place-input";
import type { PlaceRef } from "@/lib/model";
import classes from "./expert.module.css";

const MOST = 30;

type Props = {
  id: string;
  places: PlaceRef[];
  error: ReactNode;
  onChange: (places: PlaceRef[]) => void;
};

/** Where an expert works: places added and removed one by one; none for all of France. */
export function Perimeter({ id, places, error, onChange }: Props) {
  const { t } = useTranslation("expert");
  return (
    <div className={classes.section}>
      {places.length < MOST && (
        <PlaceInput
          id={id}
          label={t("form.perimeter")}
          description={t("form.perimeterHelp")}
          error={error}
          onChoose={({ key, kind, name }) => {
            if (places.every((place) => place.key !== key)) onChange([...places, { key, kind, name }]);
          }}
        />
      )}
      {places.length > 0 && (
        <ul className={classes.plain} aria-label={t("form.perimeter")}>
          {places.map(({ key, name }) => (
            <li key={key}>
              {name}{" "}
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t("form.removePlace", { name })}
                onClick={() => onChange(places.filter((place) => place.key !== key))}
              >
                {t("form.remove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
