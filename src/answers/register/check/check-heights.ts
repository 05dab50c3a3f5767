import { altitudeOffRelief } from "../../../checks/register/altitude-off-relief.ts";
import { figureUnread } from "../../../checks/register/figure-unread.ts";
import { ALTITUDE_FAULTS } from "../../../domain/written/altitude-faults.ts";
import { parseAltitude } from "../../../domain/written/parse-altitude.ts";
import { type HeightGrid, heightAt } from "../../../geo/heights/height-grid.ts";
import type { CheckSettings } from "../register-check.ts";
import type { RegisterView } from "./register-view.ts";
import type { Tell } from "./told.ts";

const { unreadable, zeroOrLess } = ALTITUDE_FAULTS;

/** Altitudes as written: whether they are figures, and how far from the relief. */
export function heightsCheck(
  { cell, degrees, column }: RegisterView,
  heights: HeightGrid | null,
  { altitude }: CheckSettings,
  tell: Tell,
): (plot: number) => void {
  const named = column("altitud_msnm");
  if (named === undefined) return () => undefined;
  return (plot) => {
    const text = cell(plot, "altitud_msnm");
    const { faults } = parseAltitude(text);
    if (faults & (unreadable | zeroOrLess)) {
      tell(plot, figureUnread(text, Number.NaN, named));
      return;
    }
    if (heights === null) return;
    const relief = heightAt(heights, degrees[2 * plot]!, degrees[2 * plot + 1]!);
    tell(plot, altitudeOffRelief(text, relief, altitude, named));
  };
}
