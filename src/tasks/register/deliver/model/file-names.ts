/** A file's name without its ending, fit for every disk. */
export const baseName = (name: string): string =>
  name
    .replace(/^.*[/\\]/, "")
    .replace(/\.[A-Za-z0-9]{1,8}$/, "")
    .replace(/[<>:"|?*]/g, " ")
    .trim() || "registro";

/** Names of parts: "padron-ue-1-de-3.geojson"; one alone has no number. */
export const partNames = (base: string, ending: string, parts: number): readonly string[] =>
  Array.from({ length: parts }, (_, k) =>
    parts === 1 ? `${base}.${ending}` : `${base}-${k + 1}-de-${parts}.${ending}`,
  );
