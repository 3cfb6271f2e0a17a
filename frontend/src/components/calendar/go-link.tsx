import type { AnchorHTMLAttributes, MouseEvent, Ref } from "react";

/** Goes to an address of the application, in place of where one is if so wished. */
export type Follow = (href: string, inPlace?: boolean) => void;

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & {
  href: string;
  follow: Follow;
  ref?: Ref<HTMLAnchorElement>;
};

/** A link within the application whose address its user knows: followed without loading the page anew. */
export function GoLink({ follow, ...props }: Props) {
  const handleClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    follow(props.href);
  };
  return (
    // biome-ignore lint/a11y: it is a link, which the keyboard follows by a click
    <a {...props} onClick={handleClick} />
  );
}
