import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Visibility } from "@/lib/model";
import classes from "./me.module.css";

const levels: Visibility[] = ["PRIVATE", "NETWORK", "PARTNERS", "PUBLIC"];

/** Who may read one field, from nobody else to everyone. */
export function SeenBy({
  field,
  value,
  onChange,
}: {
  field: string;
  value: Visibility;
  onChange: (level: Visibility) => void;
}) {
  const { t } = useTranslation("me");
  return (
    <div className={classes.seenBy}>
      <span aria-hidden="true">{t("entry.readBy")}</span>
      <NativeSelect
        aria-label={t("entry.seenBy", { field })}
        size="sm"
        value={value}
        data={levels.map((level) => ({ value: level, label: t(`entry.levels.${level}`) }))}
        onChange={(event) => onChange(event.currentTarget.value as Visibility)}
      />
    </div>
  );
}
