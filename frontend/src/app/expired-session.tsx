import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import { signIn } from "@/lib/auth";
import { keepDrafts } from "@/lib/drafts";
import { giveUpSession } from "@/lib/session";

const WINDOW = "popup,width=480,height=720";

/** The session ended: the page stays as it is behind, and one signs in again beside it. */
export function ExpiredSession() {
  const { t } = useTranslation();
  const handleHere = () => {
    keepDrafts();
    void signIn();
  };
  return (
    <Dialog title={t("session.title")} onClose={giveUpSession}>
      <p>{t("session.body")}</p>
      <div className="actions">
        <Button data-autofocus onClick={() => window.open("/reconnexion", "essaim-reconnexion", WINDOW)}>
          {t("session.again")}
        </Button>
        <Button variant="default" onClick={handleHere}>
          {t("session.here")}
        </Button>
        <Button variant="subtle" onClick={giveUpSession}>
          {t("session.leave")}
        </Button>
      </div>
    </Dialog>
  );
}
