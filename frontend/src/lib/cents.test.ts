import { expect, test } from "vitest";
import { cents, typedEuros, wholeCents } from "./cents";

test("reads amounts as people type them", () => {
  expect(cents("0,34")).toBe(34);
  expect(cents("0.345")).toBe(34.5);
  expect(wholeCents("1 813,90 €")).toBe(181_390);
  expect(wholeCents("25")).toBe(2_500);
});

test("leaves what is no amount", () => {
  expect(cents("")).toBeUndefined();
  expect(cents("-3")).toBeUndefined();
  expect(cents("1,2,3")).toBeUndefined();
  expect(wholeCents("0,345")).toBeUndefined();
});

test("writes them back the same", () => {
  expect(typedEuros(34)).toBe("0,34");
  expect(typedEuros(undefined)).toBe("");
});
