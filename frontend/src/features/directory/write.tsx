import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import { MessageForm } from "@/components/message-form";
import { useMyNetwork } from "@/lib/me";
import { mine as lib } from "@/lib/mine";
import type { DirectoryEntry } from "@/lib/model";
import { writeTo } from "./queries";

/** Writes to somebody without seeing their address; for members, to those who take messages. */
export function Write({ entry }: { entry: DirectoryEntry }) {
  const { t } = useTranslation(["directory", "common"]);
  const { hash } = useLocation();
  const mine = useMyNetwork(entry.network);
  const { data: own } = useQuery({
    ...lib.entry(entry.network),
    enabled: mine?.membership !== undefined,
  });
  const [isWriting, setIsWriting] = useState(hash === "ecrire");
  const name = `${entry.givenName} ${entry.familyName}`;
  if (!mine || (mine.membership && own === undefined) || own?.value.id === entry.id) return null;
  if (!entry.availableForContact) return <p>{t("person.noMessages")}</p>;
  return (
    <>
      <Button onClick={() => setIsWriting(true)}>{t("common:write")}</Button>
      {isWriting && (
        <Dialog title={t("common:writeTo", { name })} onClose={() => setIsWriting(false)}>
          <MessageForm
            send={(message, shareAddress) => writeTo(entry, message, shareAddress)}
            onClose={() => setIsWriting(false)}
          />
        </Dialog>
      )}
    </>
  );
}
