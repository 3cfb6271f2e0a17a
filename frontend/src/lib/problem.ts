import i18next from "i18next";
import type { Problem } from "./model";

/** Rules of the domain and of JSON are refused in English; the title alone comes in the language of the page. */
const UNTRANSLATED = "unknown, doubled or of the wrong type";

/** A refusal of the API (RFC 9457), or the absence of any answer. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly problem?: Problem,
  ) {
    super(problem?.title ?? `HTTP ${status}`);
    this.name = "ProblemError";
  }

  get code(): string {
    return this.problem?.type?.split("/").pop() ?? (this.status === 0 ? "unreachable" : "internal-error");
  }

  get fieldErrors(): Record<string, string> {
    const isSpoken = i18next.language === "en";
    return Object.fromEntries(
      (this.problem?.errors ?? []).map(({ field, message }) => [
        field,
        isSpoken || (this.status !== 422 && message !== UNTRANSLATED) ? message : i18next.t("form.unfit"),
      ]),
    );
  }
}

export const isRefusal = (error: unknown, code: string) =>
  error instanceof ProblemError && error.code === code;

export const isProblem = (error: unknown, status: number) =>
  error instanceof ProblemError && error.status === status;
