/** A telephone number, to be called at a touch. */
export const Phone = ({ number }: { number: string }) => (
  <a href={`tel:${number.replace(/[^+0-9]/g, "")}`} style={{ whiteSpace: "nowrap" }}>
    {number}
  </a>
);
