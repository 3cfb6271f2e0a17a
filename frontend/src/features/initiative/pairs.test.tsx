import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { beforeEach, expect, it } from "vitest";
import type { Initiative, InitiativeOverlap } from "@/lib/model";
import { Pairs } from "./pairs";

const initiatives = Array.from({ length: 24 }, (_, rank) => ({
  id: `${rank}`,
  title: `Initiative ${rank}`,
})) as Initiative[];
const overlaps = initiatives.slice(1).map(({ id }) => ({
  one: "0",
  other: id,
  audiences: ["YOUTH"],
  themes: ["eau"],
  strength: 2,
})) as InitiativeOverlap[];

beforeEach(() => i18next.loadNamespaces("initiative"));

it("shows pairs twenty at a time, for sixty initiatives make hundreds", async () => {
  const client = new QueryClient();
  client.setQueryData(["practices"], []);
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        <Pairs initiatives={initiatives} overlaps={overlaps} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  expect(screen.getAllByRole("heading", { level: 4 })).toHaveLength(20);

  await userEvent.click(screen.getByRole("button", { name: "En voir plus (20 sur 23)" }));

  expect(screen.getAllByRole("heading", { level: 4 })).toHaveLength(23);
  expect(screen.queryByRole("button")).toBeNull();
});
