import classes from "./charter-text.module.css";

type Props = {
  title: string;
  text: string;
  /** The level of its own titles, below that of whatever it is shown under. */
  heading?: "h2" | "h3";
};

/** A charter as it is meant to be read: short paragraphs are titles, « - » begins a point. */
export function CharterText({ title, text, heading = "h3" }: Props) {
  return (
    <article className={classes.charter} lang="fr" aria-label={title}>
      {text.split(/\n\s*\n/).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one text never move
        <Block key={index} text={block} heading={heading} />
      ))}
    </article>
  );
}

const LONGEST_TITLE = 60;

function Block({ text, heading: Heading }: { text: string; heading: "h2" | "h3" }) {
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
  return isTitle ? <Heading>{text}</Heading> : <p>{text}</p>;
}
