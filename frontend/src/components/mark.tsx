/** Three cells of a swarm: the mark of Essaim. */
export function Mark({ size = 30 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 30 30" aria-hidden="true">
      <path d="M9.5 2.6l5.2 3v6l-5.2 3-5.2-3v-6z" fill="#e3a008" />
      <path d="M20.6 5.7l5.2 3v6l-5.2 3-5.2-3v-6z" fill="var(--leaf)" />
      <path d="M12.4 15.6l5.2 3v6l-5.2 3-5.2-3v-6z" fill="var(--sky)" />
    </svg>
  );
}
