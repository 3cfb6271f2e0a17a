import { Button, Checkbox, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { isProblem } from "@/lib/problem";
import { ProblemNotice } from "./problem-notice";

type Props = {
  send: (message: string, shareAddress: boolean) => Promise<{ leftToday: number }>;
  onClose?: () => void;
};

/** A few words to another member; neither address is shown, unless one ticks the box. */
export function MessageForm({ send, onClose }: Props) {
  const { t } = useTranslation();
  const [message, setMessage] = useState("");
  const [isShared, setIsShared] = useState(false);
  const sending = useMutation({ mutationFn: () => send(message, isShared) });
  if (sending.data) {
    return (
      <div role="status">
        <p>{t("message.sent")}</p>
        {sending.data.leftToday < 4 && <p>{t("message.left", { count: sending.data.leftToday })}</p>}
        {onClose && (
          <div className="actions">
            <Button onClick={onClose}>{t("close")}</Button>
          </div>
        )}
      </div>
    );
  }
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (message.trim()) sending.mutate();
  };
  return (
    <form onSubmit={handleSubmit}>
      <Textarea
        label={t("message.label")}
        description={t("message.help")}
        autosize
        minRows={5}
        maxRows={14}
        maxLength={2000}
        required
        value={message}
        onChange={(event) => setMessage(event.currentTarget.value)}
        data-autofocus
      />
      <Checkbox
        mt="md"
        label={t("message.share")}
        checked={isShared}
        onChange={(event) => setIsShared(event.currentTarget.checked)}
      />
      {isProblem(sending.error, 429) ? (
        <p role="alert">{t("message.enough")}</p>
      ) : (
        sending.error && <ProblemNotice error={sending.error} />
      )}
      <div className="actions">
        <Button type="submit" loading={sending.isPending} disabled={!message.trim()}>
          {t("message.send")}
        </Button>
        {onClose && (
          <Button variant="default" onClick={onClose}>
            {t("cancel")}
          </Button>
        )}
      </div>
    </form>
  );
}
