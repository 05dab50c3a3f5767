/** What map, chart and list show as selected. */
export type BorerSelection =
  /** Place in ReadingColumns.points. */
  | { readonly kind: "point"; readonly point: number }
  /** Place in the hot spots' units. */
  | { readonly kind: "unit"; readonly unit: number }
  /** Name of a group of the chosen key. */
  | { readonly kind: "group"; readonly name: string };

/** "p-12", "u-3" or "g-Chirinos"; null for anything else. */
export const readSelection = (text: string): BorerSelection | null => {
  const group = /^g-(.*)$/s.exec(text);
  if (group) return { kind: "group", name: group[1] as string };
  const place = /^([pu])-(\d{1,7})$/.exec(text);
  if (place === null) return null;
  const at = Number(place[2]);
  return place[1] === "p" ? { kind: "point", point: at } : { kind: "unit", unit: at };
};

export const writeSelection = (selection: BorerSelection): string => {
  switch (selection.kind) {
    case "point":
      return `p-${selection.point}`;
    case "unit":
      return `u-${selection.unit}`;
    case "group":
      return `g-${selection.name}`;
  }
};

export const sameSelection = (a: BorerSelection | null, b: BorerSelection | null): boolean =>
  a === b || (a !== null && b !== null && writeSelection(a) === writeSelection(b));
