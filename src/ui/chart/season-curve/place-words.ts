import { knownPoints } from "./curve-path.ts";
import type { CurveDrawing } from "./season-curve-props.ts";

interface Words {
  readonly noValue: string;
  readonly range: (low: string, high: string) => string;
}

/** What each series says at a place: "2026: 5.3%, de 5.1% a 5.4%, 313 de 5,910 frutos". */
export const placeWords = (
  { series, format }: Pick<CurveDrawing, "series" | "format">,
  at: number,
  words: Words,
): readonly string[] =>
  series.map(({ label, points }) => {
    const point = knownPoints(points).find((one) => one.at === at);
    if (!point) return `${label}: ${words.noValue}`;
    const said = [
      format(point.value),
      point.ends && words.range(format(point.ends[0]), format(point.ends[1])),
      point.stands,
    ];
    return `${label}: ${said.filter(Boolean).join(", ")}`;
  });
