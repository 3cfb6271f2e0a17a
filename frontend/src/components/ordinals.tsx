/** Shows « 2ᵉ » with a real superscript of the page's own typeface. */
export function Ordinals({ text }: { text: string }) {
  return text.split(/(?<=\d)(ᵉ)/).map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
    part === "ᵉ" ? <sup key={index}>e</sup> : part,
  );
}
