import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import type { RequestState } from "./queries";

type Props = {
  what: RequestState | "EXTENSION";
  isErasure: boolean;
  isBusy: boolean;
  onAnswer: (words: string) => void;
  onClose: () => void;
};

/** The words that the person will read; a refusal and more time need some. */
export function AnswerDialog({ what, isErasure, isBusy, onAnswer, onClose }: Props) {
  const { t } = useTranslation(["privacy", "common"]);
  const [words, setWords] = useState("");
  const isReady = what === "DONE" || words.trim() !== "";
  return (
    <Dialog title={t(`steps.${what}`)} onClose={onClose}>
      {isErasure ? (
        <p>{t("answer.erasure")}</p>
      ) : (
        <Textarea
          label={t(what === "DONE" ? "answer.outcome" : "answer.reason")}
          description={t("answer.help")}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          autosize
          minRows={3}
          maxLength={what === "EXTENSION" ? 500 : 2000}
          data-autofocus
        />
      )}
      <div className="actions">
        <Button variant="default" onClick={onClose}>
          {t("common:cancel")}
        </Button>
        <Button
          color={isErasure ? "clay" : "leaf"}
          disabled={!isReady}
          loading={isBusy}
          onClick={() => onAnswer(words.trim())}
        >
          {t("answer.send")}
        </Button>
      </div>
    </Dialog>
  );
}
