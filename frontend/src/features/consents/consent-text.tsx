import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import type { ConsentAudience } from "@/lib/model";
import classes from "./consents.module.css";

type Props = {
  who: string;
  shown: ConsentAudience["text"];
  isBusy: boolean;
  onClose: () => void;
  onAgree?: () => void;
};

/** The exact text of an agreement, with its version and fingerprint; agreed to only from here. */
export function ConsentText({ who, shown, isBusy, onClose, onAgree }: Props) {
  const { t } = useTranslation(["consents", "common"]);
  return (
    <Dialog size="lg" onClose={onClose} title={onAgree ? t("agreeTitle") : t("textTitle")}>
      {onAgree && <p>{t("agreeBody")}</p>}
      <blockquote className={classes.text} lang={shown.locale}>
        <p className={classes.textTitle}>{shown.title || who}</p>
        <p>{shown.body}</p>
        <footer>
          <small>{t("version", { version: shown.version, sha: shown.sha256.slice(0, 12) })}</small>
        </footer>
      </blockquote>
      {onAgree && (
        <div className="actions">
          <Button loading={isBusy} onClick={onAgree}>
            {t("agree")}
          </Button>
          <Button variant="default" data-autofocus onClick={onClose}>
            {t("common:cancel")}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
