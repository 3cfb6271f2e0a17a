/** Of a double click on what sends a form, or of Enter held down in it, only the first counts: nothing is sent twice. */
export function ignoreSecondClicks(page: Document) {
  const isSending = (target: EventTarget | null) =>
    target instanceof Element && target.closest('[type="submit"]') !== null;
  page.addEventListener(
    "click",
    (event) => {
      if (event.detail > 1 && isSending(event.target)) event.preventDefault();
    },
    true,
  );
  page.addEventListener(
    "keydown",
    (event) => {
      const isHeld = event.key === "Enter" && event.repeat;
      if (isHeld && (event.target instanceof HTMLInputElement || isSending(event.target)))
        event.preventDefault();
    },
    true,
  );
}
