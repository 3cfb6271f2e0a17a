import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ProblemError } from "@/lib/problem";
import classes from "./notice.module.css";

const SPOKEN = [
  "unreachable",
  "internal-error",
  "unavailable",
  "unauthorized",
  "forbidden",
  "not-found",
  "module-disabled",
  "email-not-verified",
  "account-key-needed",
  "person-erased",
  "too-many-requests",
  "consent-text-changed",
  "charter-not-accepted",
  "conflict",
  "unprocessable",
  "objection-on-record",
  "illegal-transition",
  "overlapping-mandate",
  "already-invited",
  "already-a-member",
  "last-manager",
  "invitation-for-another",
  "precondition-failed",
] as const;

const isSpoken = (code: string): code is (typeof SPOKEN)[number] =>
  (SPOKEN as readonly string[]).includes(code);

type Props = { error: unknown; sentence?: string | undefined; isPage?: boolean; onRetry?: () => void };

/**
 * A refusal in the person's language, with the reference that support will ask for; a page may know a better sentence, or
 * have said so in its title.
 */
export function ProblemNotice({ error, sentence: better, isPage = false, onRetry }: Props) {
  const { t } = useTranslation();
  const known = error instanceof ProblemError ? error : new ProblemError(500);
  const own = known.problem?.detail ?? known.problem?.title;
  const usual = isSpoken(known.code) ? t(`problem.${known.code}`) : (own ?? t("problem.internal-error"));
  return (
    <div role="alert" className={classes.notice} data-tone="problem">
      {!isPage && <p className={classes.title}>{t("problem.title")}</p>}
      <p>{better ?? usual}</p>
      {known.problem?.requestId && <small>{t("problem.request", { id: known.problem.requestId })}</small>}
      {onRetry && known.status !== 403 && (
        <div>
          <Button variant="default" size="sm" onClick={onRetry}>
            {t("retry")}
          </Button>
        </div>
      )}
    </div>
  );
}
