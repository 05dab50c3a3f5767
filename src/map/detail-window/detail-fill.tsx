/**
 * How a plot of a detail drawing is filled: solid (inside), hatched (the rest of one that crosses), dotted
 * (on the limit), pale (outside); `piece` is the part of a crossing plot inside the area.
 */
export type DetailFill = "solid" | "hatched" | "dotted" | "pale" | "piece";

interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
}

export const detailFill = (fill: DetailFill, id: string): Paint => {
  switch (fill) {
    case "solid":
      return { fill: "var(--cherry-deep)", stroke: "var(--cherry-deep)", strokeWidth: 1 };
    case "piece":
      return { fill: `url(#${id}piece)`, stroke: "var(--cherry)", strokeWidth: 0.8 };
    case "hatched":
      return { fill: `url(#${id}hatch)`, stroke: "var(--cherry)", strokeWidth: 1 };
    case "dotted":
      return {
        fill: `url(#${id}dots)`,
        stroke: "var(--ochre)",
        strokeWidth: 1.3,
        strokeDasharray: "4 2.4",
      };
    case "pale":
      return {
        fill: "var(--plot-outside)",
        stroke: "var(--plot-outside-edge)",
        strokeWidth: 1,
      };
  }
};

/** The patterns those fills name. */
export function DetailPatterns({ id }: { readonly id: string }) {
  return (
    <>
      <pattern id={`${id}hatch`} width={6} height={6} patternUnits="userSpaceOnUse">
        <rect width={6} height={6} fill="var(--casing)" />
        <path
          d="M-1.5 7.5L7.5 -1.5M-1.5 1.5L1.5 -1.5M4.5 7.5L7.5 4.5"
          stroke="var(--cherry)"
          strokeWidth={1.6}
        />
      </pattern>
      <pattern id={`${id}piece`} width={5} height={5} patternUnits="userSpaceOnUse">
        <rect width={5} height={5} fill="var(--cherry)" />
        <path d="M-1 -1L6 6M-1 4L1 6M4 -1L6 1" stroke="var(--cherry-deep)" strokeWidth={1.3} />
      </pattern>
      <pattern id={`${id}dots`} width={5} height={5} patternUnits="userSpaceOnUse">
        <rect width={5} height={5} fill="var(--casing)" />
        <circle cx={2.5} cy={2.5} r={1.2} fill="var(--ochre)" />
      </pattern>
    </>
  );
}
