import { Button, Select, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import form from "@/components/form.module.css";
import { ProblemNotice } from "@/components/problem-notice";
import { useMe } from "@/lib/me";
import { networks } from "@/lib/networks";
import { type RequestKind, useAsk } from "./queries";

const KINDS: RequestKind[] = ["RECTIFY", "ACCESS", "OBJECT", "RESTRICT", "PORTABILITY", "ERASE"];

/** A request to the data protection officer of one network. */
export function RequestForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(["privacy", "common"]);
  const { data: all = [] } = useQuery(networks.all);
  const mine = useMe()?.networks ?? [];
  const [network, setNetwork] = useState(mine[0]?.slug ?? null);
  const [kind, setKind] = useState<RequestKind>("RECTIFY");
  const [message, setMessage] = useState("");
  const { mutate, isPending, error } = useAsk();
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!network) return;
    const words = message.trim();
    mutate({ network, kind, ...(words && { message: words }) }, { onSuccess: onDone });
  };
  return (
    <form className={form.form} onSubmit={handleSubmit}>
      <Select
        label={t("form.kind")}
        data={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        value={kind}
        onChange={(value) => value && setKind(value as RequestKind)}
        allowDeselect={false}
      />
      <Select
        label={t("form.network")}
        data={(mine.length > 0 ? mine : all).map(({ slug, name }) => ({ value: slug, label: name }))}
        value={network}
        onChange={setNetwork}
        allowDeselect={false}
        required
      />
      <Textarea
        label={t("form.message")}
        description={t("form.messageHelp")}
        value={message}
        onChange={(event) => setMessage(event.currentTarget.value)}
        autosize
        minRows={3}
        maxLength={2000}
      />
      {error && <ProblemNotice error={error} />}
      <div className="actions">
        <Button type="submit" loading={isPending}>
          {t("form.send")}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t("common:cancel")}
        </Button>
      </div>
    </form>
  );
}
