import { Button, CopyButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import classes from "./agreements.module.css";

/** The secret of a webhook: shown now, and never again. */
export function SecretOnce({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useTranslation("agreements");
  return (
    <Dialog title={t("secret.title")} onClose={onClose}>
      <p>{t("secret.lead")}</p>
      <code className={classes.secret} data-testid="secret">
        {secret}
      </code>
      <div className="actions">
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t("secret.copied") : t("secret.copy")}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>{t("secret.done")}</Button>
      </div>
    </Dialog>
  );
}
