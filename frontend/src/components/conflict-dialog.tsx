import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Dialog } from "./dialog";
import classes from "./form.module.css";

type Props = {
  theirs: Record<string, unknown>;
  mine: Record<string, unknown>;
  labels: Record<string, string | undefined>;
  handleKeepMine: () => void;
  handleTakeTheirs: () => void;
};

/** Two versions of the same thing, side by side: the person chooses, nothing is lost silently. */
export function ConflictDialog({ theirs, mine, labels, handleKeepMine, handleTakeTheirs }: Props) {
  const { t } = useTranslation();
  const said = (value: unknown) =>
    (Array.isArray(value) ? value.join(", ") : String(value ?? "")) || t("form.empty");
  const different = Object.keys(labels).filter((field) => said(theirs[field]) !== said(mine[field]));
  return (
    <Dialog title={t("form.conflictTitle")} size="lg">
      <p>{t("form.conflictBody")}</p>
      <table className={classes.versions}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t("form.theirs")}</th>
            <th scope="col">{t("form.mine")}</th>
          </tr>
        </thead>
        <tbody>
          {different.map((field) => (
            <tr key={field}>
              <th scope="row">{labels[field]}</th>
              <td>{said(theirs[field])}</td>
              <td>{said(mine[field])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="actions">
        <Button data-autofocus onClick={handleKeepMine}>
          {t("form.keepMine")}
        </Button>
        <Button variant="default" onClick={handleTakeTheirs}>
          {t("form.takeTheirs")}
        </Button>
      </div>
    </Dialog>
  );
}
