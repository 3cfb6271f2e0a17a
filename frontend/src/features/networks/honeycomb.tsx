const RADIUS = 44;
const WIDTH = RADIUS * Math.sqrt(3);

/** Centres of the cells, row by row; the first five carry the networks. */
const cells = [
  [1, 1],
  [2, 1],
  [1.5, 2],
  [2.5, 2],
  [2, 3],
  [1.5, 0],
  [3, 1],
  [0.5, 2],
  [1, 3],
  [3, 3],
  [3.5, 2],
  [2.5, 4],
] as const;

const corners = Array.from({ length: 6 }, (_, corner) => (Math.PI / 180) * (60 * corner - 90));

function hexagon([column, row]: readonly [number, number]) {
  const x = (column + 0.2) * WIDTH;
  const y = (row + 0.7) * RADIUS * 1.5;
  return corners
    .map(
      (angle) =>
        `${(x + (RADIUS - 4) * Math.cos(angle)).toFixed(1)},${(y + (RADIUS - 4) * Math.sin(angle)).toFixed(1)}`,
    )
    .join(" ");
}

/** Ornament of the front page: one filled cell for each network, room for others. */
export function Honeycomb({ accents }: { accents: string[] }) {
  return (
    <svg viewBox="0 0 330 370" aria-hidden="true">
      {cells.map((cell, index) => {
        const accent = accents[index];
        return (
          <polygon
            key={cell.join()}
            points={hexagon(cell)}
            fill={accent ?? "none"}
            stroke={accent ?? "var(--line)"}
            strokeWidth={accent ? 6 : 2}
            strokeLinejoin="round"
          />
        );
      })}
    </svg>
  );
}
