import { createElement, Fragment, type ReactNode } from "react";

const ALLOWED = new Set([
  "p",
  "br",
  "ul",
  "ol",
  "li",
  "strong",
  "b",
  "em",
  "i",
  "h3",
  "h4",
  "h5",
  "h6",
  "blockquote",
]);
const LEADS_TO_THE_WEB = /^(https?:|mailto:|tel:)/i;

/** HTML of a source, as elements that are made here: what is not a paragraph, a list, emphasis or a link is its words only. */
export function RichText({ html }: { html: string }) {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return <>{children(body)}</>;
}

function children(node: Node): ReactNode[] {
  return [...node.childNodes].map((child, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text that never changes its order
    <Fragment key={index}>{element(child)}</Fragment>
  ));
}

function element(node: Node): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const name = node.tagName.toLowerCase();
  if (name === "script" || name === "style") return null;
  const href = node.getAttribute("href");
  if (name === "a" && href && LEADS_TO_THE_WEB.test(href))
    return (
      <a href={href} rel="noreferrer">
        {children(node)}
      </a>
    );
  if (name === "br") return <br />;
  return ALLOWED.has(name) ? createElement(name, null, ...children(node)) : children(node);
}
