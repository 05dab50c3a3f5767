import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { ReadingMethod } from "../../domain/readings/reading-method.ts";

/**
 * Fruits counted and insects caught are two measures, and a row has one of them, the one its method says. A zero of the
 * other, as forms fill it in, is no figure. NaN: not written.
 */
export function oneMethod(
  stated: ReadingMethod | null,
  counted: number,
  bored: number,
  catches: number,
): Finding | null {
  const written = (value: number): boolean => (stated === null ? value >= 0 : value > 0);
  const fruits = written(counted) || written(bored);
  const insects = written(catches);
  if (fruits && insects) return finding("error", "reading-method-mixed", {});
  if (stated === null) return null;
  const other = stated === "trampa" ? fruits : insects;
  return other ? finding("error", "reading-method-differs", { method: stated }) : null;
}
