import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";

type Props = {
  title: string;
  label: string;
  help: string;
  confirm: string;
  isBusy: boolean;
  onSend: (text: string) => void;
  onCancel: () => void;
};

/** A decision that needs words, which the person concerned will read. */
export function Words({ title, label, help, confirm, isBusy, onSend, onCancel }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  return (
    <Dialog title={title} onClose={onCancel}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSend(text.trim());
        }}
      >
        <Textarea
          data-autofocus
          label={label}
          description={help}
          autosize
          minRows={4}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div className="actions">
          <Button type="submit" loading={isBusy} disabled={!text.trim()}>
            {confirm}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t("cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
