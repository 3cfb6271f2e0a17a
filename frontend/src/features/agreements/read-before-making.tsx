import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import type { ConsentText } from "@/lib/model";
import classes from "./agreements.module.css";

type Props = { texts: ConsentText[]; isBusy: boolean; onMake: () => void; onClose: () => void };

/** The words on which each person will decide; the terms cannot be changed afterwards. */
export function ReadBeforeMaking({ texts, isBusy, onMake, onClose }: Props) {
  const { t, i18n } = useTranslation(["agreements", "common"]);
  const text = texts.find(({ locale }) => locale === i18n.language) ?? texts[0];
  return (
    <Dialog title={t("read.title")} size="lg" onClose={onClose}>
      <p>{t("read.lead")}</p>
      <blockquote className={classes.told}>
        <p>
          <b>{text?.title}</b>
        </p>
        <p>{text?.body}</p>
      </blockquote>
      <div className="actions">
        <Button loading={isBusy} onClick={onMake}>
          {t("read.make")}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t("read.back")}
        </Button>
      </div>
    </Dialog>
  );
}
