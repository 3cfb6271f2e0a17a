import type { Problem } from "./model";

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
    return Object.fromEntries((this.problem?.errors ?? []).map(({ field, message }) => [field, message]));
  }
}

export const isRefusal = (error: unknown, code: string) =>
  error instanceof ProblemError && error.code === code;

export const isProblem = (error: unknown, status: number) =>
  error instanceof ProblemError && error.status === status;
