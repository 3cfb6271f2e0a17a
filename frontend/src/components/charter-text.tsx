import classes from "./charter-text.module.css";

/** A charter as it is meant to be read: short paragraphs are titles, « - » begins a point. */
export function CharterText({ title, text }: { title: string; text: string }) {
  return (
    <article className={classes.charter} lang="fr" aria-label={title}>
      {text.split(/\n\s*\n/).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one text never move
        <Block key={index} text={block} />
      ))}
    </article>
  );
}

const LONGEST_TITLE = 60;

function Block({ text }: { text: string }) {
  const lines = text.split("\n");
  if (lines.every((line) => line.startsWith("- "))) {
    return (
      <ul>
        {lines.map((line) => (
          <li key={line}>{line.slice(2)}</li>
        ))}
      </ul>
    );
  }
  const isTitle = lines.length === 1 && text.length <= LONGEST_TITLE && !/[.!?…]$/.test(text);
  return isTitle ? <h3>{text}</h3> : <p>{text}</p>;
}
