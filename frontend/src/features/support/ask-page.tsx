import { Button, Radio, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { FormSummary } from "@/components/form-summary";
import { LeaveGuard } from "@/components/leave-guard";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { ago } from "@/lib/format";
import { ProblemError } from "@/lib/problem";
import { ask, type NewRequest } from "./changes";
import { type Collectivity, CollectivityInput } from "./collectivity-input";
import { support } from "./queries";
import classes from "./support.module.css";
import { kinds } from "./values";

/** Where somebody signed in asks for support, and follows what they asked. */
export function AskPage() {
  const { t } = useTranslation("support");
  const { slug } = useParams({ from: "/reseaux/$slug/accompagnement/demander" });
  return (
    <SignInWall>
      <Page title={t("ask.title")} lead={t("ask.lead")} narrow>
        <AskForm slug={slug} />
        <Asked slug={slug} />
      </Page>
    </SignInWall>
  );
}

function AskForm({ slug }: { slug: string }) {
  const { t } = useTranslation(["support", "common"]);
  const client = useQueryClient();
  const form = useForm({
    initialValues: {
      kind: "ADVICE",
      collectivity: {} as Collectivity,
      contactRole: "",
      subject: "",
      message: "",
      wanted: "",
    },
    validate: {
      collectivity: ({ name }) => (name?.trim() ? null : t("call.collectivityMissing")),
      subject: (value) => (value.trim() ? null : t("common:form.required")),
    },
  });
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: ({ kind, collectivity, subject, ...rest }: typeof form.values) =>
      ask(slug, {
        kind: kind as NewRequest["kind"],
        collectivity: collectivity.name ?? "",
        ...(collectivity.place && { place: collectivity.place }),
        subject,
        ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value.trim())),
      }),
    onSuccess: () => {
      form.reset();
      return client.invalidateQueries({ queryKey: support.all });
    },
    onError: (refusal) => {
      if (refusal instanceof ProblemError) form.setErrors(refusal.fieldErrors);
    },
  });
  const isCouncil = form.values.kind === "COUNCIL_INTERVENTION";
  const labels = {
    kind: t("ask.kind"),
    collectivity: t("call.collectivity"),
    contactRole: t("ask.role"),
    subject: t("call.subject"),
    message: t("ask.message"),
    wanted: t(isCouncil ? "ask.wantedCouncil" : "ask.wanted"),
  };
  const field = (name: Exclude<keyof typeof labels, "collectivity">) => ({
    id: `demande-${name}`,
    label: labels[name],
    ...form.getInputProps(name),
  });
  return (
    <form noValidate className={classes.form} onSubmit={form.onSubmit((values) => mutate(values))}>
      {isSuccess && <p role="status">{t("ask.received")}</p>}
      <FormSummary errors={form.errors} labels={labels} idOf={(name) => `demande-${name}`} />
      {error && Object.keys(form.errors).length === 0 && <ProblemNotice error={error} />}
      <Radio.Group {...field("kind")}>
        <div className={classes.section}>
          {kinds.map((value) => (
            <Radio
              key={value}
              value={value}
              label={t(`kinds.${value}`)}
              description={t(`ask.kinds.${value}`)}
            />
          ))}
        </div>
      </Radio.Group>
      <CollectivityInput
        key={String(isSuccess)}
        id="demande-collectivity"
        label={labels.collectivity}
        error={form.errors.collectivity}
        value={form.values.collectivity}
        onChange={(collectivity) => form.setFieldValue("collectivity", collectivity)}
      />
      <TextInput {...field("contactRole")} maxLength={120} description={t("common:optional")} />
      <TextInput {...field("subject")} maxLength={200} />
      <Textarea
        {...field("message")}
        autosize
        minRows={3}
        maxLength={4000}
        description={t("common:optional")}
      />
      <TextInput {...field("wanted")} maxLength={300} description={t("common:optional")} />
      <div>
        <Button type="submit" loading={isPending}>
          {t("ask.send")}
        </Button>
      </div>
      <LeaveGuard when={form.isDirty() && !isPending} />
    </form>
  );
}

function Asked({ slug }: { slug: string }) {
  const { t } = useTranslation("support");
  const { data = [] } = useQuery(support.myRequests(slug));
  if (data.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>{t("ask.mine")}</h2>
      <ul className={classes.lines}>
        {data.map(({ id, collectivity, subject, receivedAt, state, track }) => (
          <li key={id}>
            <strong>{subject}</strong>
            <span className={classes.muted}>
              {[collectivity, ago(receivedAt), t(`states.${state}`)].join(" · ")}
            </span>
            {track && (
              <Link to="/parcours/$id" params={{ id: track }}>
                {t("request.openTrack")}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
