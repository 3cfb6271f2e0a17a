/** A track of support, where its pages find it. */
export type Track = { slug: string; track: string };

/** What was read of a track: what one page changes, the others read again. */
export const trackKey = ({ slug, track }: Track) => ["track", slug, track] as const;
