import { MantineProvider } from "@mantine/core";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { Dialog } from "./dialog";

function Page({ isOnce = false }: { isOnce?: boolean }) {
  const [isOpen, setIsOpen] = useState(false);
  const [isGone, setIsGone] = useState(false);
  return (
    <MantineProvider env="test">
      <main tabIndex={-1}>
        {!isGone && (
          <button type="button" onClick={() => setIsOpen(true)}>
            Retirer
          </button>
        )}
      </main>
      {isOpen && (
        <Dialog title="Retirer ?" onClose={() => setIsOpen(false)}>
          <button
            type="button"
            onClick={() => {
              setIsGone(isOnce);
              setIsOpen(false);
            }}
          >
            Oui
          </button>
        </Dialog>
      )}
    </MantineProvider>
  );
}

const open = async (page: React.ReactElement) => {
  render(page);
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await screen.findByRole("dialog");
};

it("gives the focus back to what opened it", async () => {
  await open(<Page />);
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "Retirer" })));
});

it("gives it to the page when that is gone", async () => {
  await open(<Page isOnce />);
  await userEvent.click(screen.getByRole("button", { name: "Oui" }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("main")));
});
