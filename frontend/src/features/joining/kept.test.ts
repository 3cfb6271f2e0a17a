import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { blankDraft } from "./draft";
import { useKeptDraft } from "./kept";

const opened = (isSent = false) => renderHook(() => useKeptDraft("territoires44", isSent)).result;

beforeEach(() => sessionStorage.clear());

test("what is typed is found again after a reload", () => {
  const form = opened();
  act(() => form.current.change({ givenName: "Marthe" }));

  expect(opened().current.draft.givenName).toBe("Marthe");
});

test("a reload does not forget that the application was sent, and keeps the address alone", () => {
  const form = opened();
  act(() => form.current.change({ givenName: "Marthe", email: "marthe@essaim.example" }));
  act(() => form.current.finish("marthe@essaim.example"));

  expect(opened(true).current.sent).toEqual({ email: "marthe@essaim.example", isProved: false });
  expect(JSON.stringify(sessionStorage)).not.toContain("Marthe");
});

test("whoever comes back to the form begins another application", () => {
  const form = opened();
  act(() => form.current.finish("marthe@essaim.example"));

  expect(opened().current).toMatchObject({ draft: blankDraft });
  expect(opened().current.sent).toBeUndefined();
});
