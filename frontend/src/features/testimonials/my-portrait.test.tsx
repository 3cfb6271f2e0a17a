import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { api } from "@/lib/api";
import type { MyTestimonial } from "@/lib/model";
import { MyPortrait } from "./my-portrait";

const PORTRAIT = "/api/v1/me/networks/{slug}/testimonial/portrait";
const RIGHT = {
  network: { slug: "territoires44", name: "Territoires44" },
  audience: "PHOTO",
  granted: false,
  text: {
    version: "2026-11",
    locale: "fr",
    sha256: "b".repeat(64),
    title: "Mon portrait",
    body: "J’accepte.",
  },
};

vi.mock("@/lib/api", () => ({
  api: {
    GET: vi.fn(),
    PUT: vi.fn(async () => ({})),
    POST: vi.fn(async () => ({})),
    DELETE: vi.fn(async () => ({})),
  },
  body: (answer: unknown) => answer,
}));

const words: MyTestimonial = {
  quote: "Quelques mots.",
  state: "PUBLISHED",
  submittedAt: "2026-09-03T10:00:00Z",
  consented: true,
  hasPortrait: false,
  portraitConsented: false,
  version: 3,
};
const photo = new File(["…"], "moi.jpg", { type: "image/jpeg" });

function show(current: MyTestimonial) {
  const { container } = render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <MyPortrait slug="territoires44" current={current} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return container.querySelector("input[type=file]") as HTMLInputElement;
}

describe("the portrait beside my words", () => {
  beforeEach(async () => {
    vi.clearAllMocks();
    vi.mocked(api.GET).mockImplementation((async (path: string) =>
      path === "/api/v1/me/consents" ? { audiences: [RIGHT], ledger: [] } : new Blob(["…"])) as never);
    await i18next.loadNamespaces(["testimonials", "common"]);
  });

  it("leaves only after its author saw it and ticked a box that was not ticked", async () => {
    await userEvent.upload(show(words), photo);
    expect(await screen.findByRole("img", { name: "Le portrait choisi" })).toBeDefined();
    const box = await screen.findByRole<HTMLInputElement>("checkbox", { name: /droit à l’image/ });
    const send = screen.getByRole<HTMLButtonElement>("button", { name: "Envoyer ce portrait" });
    expect(box.checked).toBe(false);
    expect(send.disabled).toBe(true);

    await userEvent.click(box);
    await userEvent.click(send);

    expect(api.PUT).toHaveBeenCalledWith(
      PORTRAIT,
      expect.objectContaining({
        params: { path: { slug: "territoires44" }, header: { "If-Match": '"3"' } },
        headers: { "Content-Type": "image/jpeg" },
        body: photo,
      }),
    );
    expect(api.POST).toHaveBeenCalledWith("/api/v1/me/consents", {
      body: { network: "territoires44", audience: "PHOTO", action: "GRANT", textSha256: "b".repeat(64) },
    });
  });

  it("asks for image right once", async () => {
    await userEvent.upload(show({ ...words, portraitConsented: true }), photo);
    await userEvent.click(await screen.findByRole("button", { name: "Envoyer ce portrait" }));

    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(api.PUT).toHaveBeenCalledOnce();
    expect(api.POST).not.toHaveBeenCalled();
  });

  it("is refused here when it is larger than what is taken", async () => {
    const large = new File([new Uint8Array(5 * 1024 * 1024 + 1)], "grand.jpg", { type: "image/jpeg" });

    await userEvent.upload(show(words), large);

    expect(await screen.findByText(/dépasse 5 Mo/)).toBeDefined();
    expect(screen.queryByRole("button", { name: "Envoyer ce portrait" })).toBeNull();
  });

  it("says that nobody sees it once image right is withdrawn", async () => {
    show({ ...words, hasPortrait: true });

    expect(await screen.findByRole("img", { name: "Votre portrait" })).toBeDefined();
    expect(screen.getByText(/Personne ne voit ce portrait/)).toBeDefined();
  });

  it("is removed after a question, and not before", async () => {
    show({ ...words, hasPortrait: true, portraitConsented: true });
    await userEvent.click(screen.getByRole("button", { name: "Retirer le portrait" }));
    expect(api.DELETE).not.toHaveBeenCalled();

    await userEvent.click(await screen.findByRole("button", { name: "Retirer" }));
    expect(api.DELETE).toHaveBeenCalledWith(PORTRAIT, {
      params: { path: { slug: "territoires44" }, header: { "If-Match": '"3"' } },
    });
  });
});
