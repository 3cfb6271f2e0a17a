import { Button, CopyButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import classes from "./agenda.module.css";

/** The address of my calendar: shown now, and never again. */
export function AddressOnce({ address, onClose }: { address: string; onClose: () => void }) {
  const { t } = useTranslation("agenda");
  return (
    <Dialog title={t("secretTitle")} onClose={onClose}>
      <p>{t("secretLead")}</p>
      <code className={classes.address} data-testid="calendar-address">
        {address}
      </code>
      <p>
        <a href={address.replace(/^https?:/, "webcal:")}>{t("openIn")}</a>
      </p>
      <div className="actions">
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t("copied") : t("copy")}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>{t("done")}</Button>
      </div>
    </Dialog>
  );
}
