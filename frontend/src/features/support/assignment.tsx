import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import type { SupportRequest } from "@/lib/model";
import { assign } from "./changes";
import { support } from "./queries";
import classes from "./support.module.css";

/** Who takes care of a request, and what comes next, in a word. */
export function Assignment({ slug, request }: { slug: string; request: SupportRequest }) {
  const { t } = useTranslation("support");
  const client = useQueryClient();
  const { data: advisers = [] } = useQuery(support.advisers(slug));
  const [who, setWho] = useState(request.assignee ?? "");
  const [next, setNext] = useState(request.nextStep ?? "");
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => assign(slug, request, who || null, next),
    onSuccess: () => client.invalidateQueries({ queryKey: support.all }),
  });
  if (request.next.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>{t("request.care")}</h2>
      {error && <ProblemNotice error={error} />}
      <NativeSelect
        label={t("request.assignee")}
        value={who}
        onChange={(event) => setWho(event.currentTarget.value)}
        data={[
          { value: "", label: t("request.nobody") },
          ...(request.assignee && !advisers.some(({ id }) => id === request.assignee)
            ? [{ value: request.assignee, label: request.assigneeName ?? "…" }]
            : []),
          ...advisers.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextInput
        label={t("call.nextStep")}
        maxLength={300}
        value={next}
        onChange={(event) => setNext(event.currentTarget.value)}
      />
      <div>
        <Button variant="outline" loading={isPending} onClick={() => mutate()}>
          {t("request.assign")}
        </Button>
      </div>
      {isSuccess && <p role="status">{t("saved")}</p>}
    </section>
  );
}
