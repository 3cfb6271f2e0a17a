import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import { keepDrafts } from "@/lib/drafts";
import { ProblemError } from "@/lib/problem";
import { useVersionedForm } from "./use-versioned-form";

type Stored = { words: string };
const tagged = (words: string, version: number) => ({ value: { words }, etag: `"${version}"` });
const submission = { preventDefault() {} } as React.FormEvent<HTMLFormElement>;

function open(save: (values: Stored, etag: string) => Promise<{ value: Stored; etag: string }>) {
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const options = {
    name: "test",
    loaded: tagged("avant", 1),
    valuesOf: ({ words }: Stored) => ({ words }),
    save,
    reload: async () => tagged("la leur", 2),
    onSaved: () => {},
  };
  return renderHook(() => useVersionedForm(options), { wrapper });
}

const type = (form: ReturnType<typeof open>, words: string) =>
  act(() => form.result.current.form.setFieldValue("words", words));
const submit = (form: ReturnType<typeof open>) =>
  act(async () => form.result.current.handleSubmit(submission));

describe("a form on a versioned thing", () => {
  it("sends back the tag it was read with", async () => {
    const save = vi.fn(async ({ words }: Stored) => tagged(words, 2));
    const form = open(save);
    type(form, "après");
    await submit(form);
    await waitFor(() => expect(form.result.current.isSaved).toBe(true));
    expect(save).toHaveBeenCalledWith({ words: "après" }, '"1"');
  });

  it("keeps what was typed when the save is refused, and shows the fault beside the field", async () => {
    const errors = [{ field: "words", message: "Trop long." }];
    const problem = { type: "/problems/invalid-body", title: "", status: 400, requestId: "r", errors };
    const form = open(() => Promise.reject(new ProblemError(400, problem)));
    type(form, "après");
    await submit(form);
    await waitFor(() => expect(form.result.current.form.errors).toEqual({ words: "Trop long." }));
    expect(form.result.current.form.getValues()).toEqual({ words: "après" });
  });

  it("shows another's version, and saves mine over it only if I say so", async () => {
    const save = vi
      .fn(async ({ words }: Stored) => tagged(words, 3))
      .mockRejectedValueOnce(new ProblemError(412));
    const form = open(save);
    type(form, "la mienne");
    await submit(form);
    await waitFor(() => expect(form.result.current.conflict?.theirs).toEqual({ words: "la leur" }));

    await act(async () => form.result.current.conflict?.handleKeepMine());
    await waitFor(() => expect(save).toHaveBeenLastCalledWith({ words: "la mienne" }, '"2"'));
  });

  it("takes another's version when asked to", async () => {
    const form = open(() => Promise.reject(new ProblemError(412)));
    type(form, "la mienne");
    await submit(form);
    await waitFor(() => expect(form.result.current.conflict).toBeDefined());
    act(() => form.result.current.conflict?.handleTakeTheirs());
    expect(form.result.current.form.getValues()).toEqual({ words: "la leur" });
  });

  it("finds again what was typed before leaving to sign in", async () => {
    const left = open(async () => tagged("", 2));
    type(left, "à moitié écrit");
    keepDrafts();
    left.unmount();
    const back = open(async () => tagged("", 2));
    await waitFor(() => expect(back.result.current.form.getValues()).toEqual({ words: "à moitié écrit" }));
    expect(back.result.current.isRestored).toBe(true);
  });
});
