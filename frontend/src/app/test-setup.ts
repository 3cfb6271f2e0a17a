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
// What a field that grows with its text listens to, and the document of the tests has not.
Object.defineProperty(document, "fonts", { value: new EventTarget() });

beforeAll(() => startWords("fr"));
afterEach(cleanup);
