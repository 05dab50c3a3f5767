/** A grid coordinate as map sheets write it: the kilometres that tell squares apart in big digits. */
export interface GridLabel {
  /** Small digits before: hundreds of kilometres and more. */
  readonly before: string;
  /** Big digits: tens and units of kilometres. */
  readonly principal: string;
  /** Small text after: metres where the grid is finer than 1 km; metres and direction on the first label. */
  readonly after: string;
}

/**
 * Label of a grid line. 680000 E is 6|80|, 9440000 N is 94|40|; the first of a side is written out, 6|80|000 mE.
 *
 * @param value Easting or northing, whole metres.
 * @param interval Side of a grid square, metres.
 * @param first Direction letter for a label written out in full, null otherwise.
 */
export const gridLabel = (value: number, interval: number, first: "E" | "N" | null): GridLabel => {
  const whole = Math.round(value);
  const kilometres = Math.floor(whole / 1000);
  const rest = String(whole - kilometres * 1000).padStart(3, "0");
  const before = Math.floor(kilometres / 100);
  return {
    before: before === 0 ? "" : String(before),
    principal: String(kilometres - before * 100).padStart(2, "0"),
    after: first ? `${rest} m${first}` : interval < 1000 ? rest : "",
  };
};
