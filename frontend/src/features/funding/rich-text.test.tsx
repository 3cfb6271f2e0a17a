import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { RichText } from "./rich-text";

it("shows words, lists and links, and nothing that acts", () => {
  const { container } = render(
    <RichText
      html={
        '<p onclick="x()">De l’<strong>eau</strong></p><script>x()</script><ul><li>Communes</li></ul><a href="https://aide.example">Aide</a><a href="javascript:x()">Piège</a>'
      }
    />,
  );

  expect(screen.getByRole("listitem").textContent).toBe("Communes");
  expect(screen.getAllByRole("link")).toHaveLength(1);
  expect(container.querySelector("script, [onclick]")).toBeNull();
  expect(container.textContent).toContain("Piège");
});
