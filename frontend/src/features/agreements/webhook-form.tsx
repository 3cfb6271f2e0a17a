import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { isProblem } from "@/lib/problem";
import classes from "./agreements.module.css";
import { useWebhook } from "./webhook-queries";

type Props = {
  slug: string;
  partner: string;
  saved: string | undefined;
  onSecret: (secret: string) => void;
};

/** The address at which a partner is woken up; the first time, its secret is shown. */
export function WebhookForm({ slug, partner, saved, onSecret }: Props) {
  const { t } = useTranslation("agreements");
  const [url, setUrl] = useState(saved ?? "");
  const { mutate, isPending, error } = useWebhook(slug, partner).save;
  const isRefused = isProblem(error, 422) || isProblem(error, 400);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    mutate(url.trim(), { onSuccess: (made) => made && onSecret(made.secret) });
  };
  return (
    <form noValidate className={classes.address} onSubmit={handleSubmit}>
      <TextInput
        label={t("webhook.url")}
        description={t("webhook.urlHelp")}
        type="url"
        inputMode="url"
        maxLength={500}
        spellCheck={false}
        value={url}
        error={isRefused && t("webhook.urlRefused")}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      <Button type="submit" loading={isPending} disabled={url.trim() === ""}>
        {t("webhook.save")}
      </Button>
      {error && !isRefused && <ProblemNotice error={error} />}
    </form>
  );
}
