import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import { ProblemNotice } from "@/components/problem-notice";
import type { Draft } from "./draft";
import { keepDraft, putAside } from "./queries";

type Props = {
  slug: string;
  draft: Draft;
  link?: string | undefined;
  change: (part: Partial<Draft>) => void;
};

/** « Reprendre plus tard »: the draft is kept, and the link to it sent by mail. */
export function PutAside({ slug, draft, link, change }: Props) {
  const { t } = useTranslation(["joining", "common"]);
  const [isOpen, setIsOpen] = useState(false);
  const { mutate, isPending, isSuccess, error, reset } = useMutation({
    mutationFn: async () => {
      if (link) await keepDraft(link, draft);
      else await putAside(slug, draft);
    },
  });
  const handleOpen = () => {
    reset();
    setIsOpen(true);
  };
  return (
    <>
      <Button variant="subtle" onClick={handleOpen}>
        {t("later.open")}
      </Button>
      {isOpen && (
        <Dialog title={t("later.title")} onClose={() => setIsOpen(false)}>
          {isSuccess ? (
            <>
              <p role="status">{t(link ? "later.keptByLink" : "later.kept", { email: draft.email })}</p>
              <div className="actions">
                <Button onClick={() => setIsOpen(false)}>{t("common:close")}</Button>
              </div>
            </>
          ) : (
            <form
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                mutate();
              }}
            >
              <p>{t("later.body")}</p>
              {error && <ProblemNotice error={error} />}
              <TextInput
                mt="md"
                type="email"
                data-autofocus
                label={t("identity.email")}
                autoComplete="email"
                maxLength={254}
                value={draft.email}
                onChange={(event) => change({ email: event.currentTarget.value })}
              />
              <div className="actions">
                <Button type="submit" loading={isPending} disabled={!draft.email.includes("@")}>
                  {t("later.send")}
                </Button>
                <Button variant="default" onClick={() => setIsOpen(false)}>
                  {t("common:cancel")}
                </Button>
              </div>
            </form>
          )}
        </Dialog>
      )}
    </>
  );
}
