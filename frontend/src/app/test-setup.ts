import { cleanup } from "@testing-library/react";
import { afterEach, beforeAll, vi } from "vitest";
import { startWords } from "@/lib/i18n";

class SilentChannel {
  onmessage: unknown = null;
  postMessage() {}
}
vi.stubGlobal("BroadcastChannel", SilentChannel);
vi.stubGlobal("matchMedia", (query: string) => ({
  matches: false,
  media: query,
  addEventListener() {},
  removeEventListener() {},
  addListener() {},
  removeListener() {},
}));

beforeAll(() => startWords("fr"));
afterEach(cleanup);
