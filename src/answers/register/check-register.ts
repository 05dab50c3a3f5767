import type { AnalysisContext } from "../../domain/analysis.ts";
import { pauseOf } from "../../domain/pause.ts";
import { keptRelief } from "../relief/kept-relief.ts";
import { areasCheck } from "./check/check-areas.ts";
import { dayColumns, daysCheck } from "./check/check-days.ts";
import { hamletsCheck } from "./check/check-hamlets.ts";
import { heightsCheck } from "./check/check-heights.ts";
import { membersCheck } from "./check/check-members.ts";
import { namesCheck } from "./check/check-names.ts";
import { organicCheck } from "./check/check-organic.ts";
import { pairKey, pairsCheck, type SettledPairs } from "./check/check-pairs.ts";
import { shapesCheck } from "./check/check-shapes.ts";
import { strayCheck } from "./check/check-stray.ts";
import { varietiesCheck } from "./check/check-varieties.ts";
import { partOfContext } from "./check/part-of-context.ts";
import { registerView } from "./check/register-view.ts";
import { skippedRules } from "./check/skipped-rules.ts";
import { placeTold, type Tell, type Told } from "./check/told.ts";
import type { RegisterCheckAnswer, RegisterCheckQuestion } from "./register-check.ts";

/** Plots between two looks at the clock. */
const SLICE = 256;
/** Shares of the whole work, as they take on a register of polygons. */
const ROWS_DONE = 0.3;
const PAIRS_DONE = 0.9;

/**
 * Asks every rule of every plot of a register that has been read. Pure; drops nothing: a rule that cannot be asked stands in
 * `skipped`. A cell or shape of the register is never changed, a repair is only proposed.
 */
export async function checkRegister(
  question: RegisterCheckQuestion,
  context: AnalysisContext,
): Promise<RegisterCheckAnswer> {
  const { register, settings, reference, today, apart } = question;
  const { districts, varieties } = reference;
  const plots = register.rows.length;
  const pause = pauseOf(partOfContext(context, 0, ROWS_DONE), plots);
  await pause(0);
  const heights = await keptRelief(reference.heights);
  const view = registerView(register);
  await pause(0);
  const told: Told[] = [];
  const tell: Tell = (plot, found, drafts, rows) => {
    if (found) told.push({ plot, found, ...(drafts && { drafts }), ...(rows && { rows }) });
  };
  const days = dayColumns(view);
  const names = varietiesCheck(view, varieties, tell);
  const looks = [
    namesCheck(view, districts, tell),
    areasCheck(view, settings, tell),
    heightsCheck(view, heights, settings, tell),
    daysCheck(view, days, today, tell),
    names.look,
    shapesCheck(view, tell),
  ];
  for (let plot = 0; plot < plots; plot++) {
    if (plot % SLICE === 0) await pause(plot);
    for (const look of looks) look(plot);
  }
  names.end();
  membersCheck(view, tell);
  hamletsCheck(view, tell);
  strayCheck(view, tell);
  await pause(plots);
  const settled = settledPairs(register, apart);
  await pairsCheck(view, settled, tell, partOfContext(context, ROWS_DONE, PAIRS_DONE));
  const { organicDistance } = settings;
  await organicCheck(view, organicDistance, tell, partOfContext(context, PAIRS_DONE, 1));
  const skipped = skippedRules(view, { ...reference, heights: heights && reference.heights }, days);
  return { ...placeTold(told, view), skipped };
}

/** Pairs said to be two plots, and pairs of the very same outline, which the reading has told already. */
function settledPairs(
  { issues }: RegisterCheckQuestion["register"],
  apart: RegisterCheckQuestion["apart"],
): SettledPairs {
  const settled = new Set(apart.map(([a, b]) => pairKey(a, b)));
  for (const { code, source, params } of issues) {
    if (code === "row-same-outline" && source.row !== undefined) {
      settled.add(pairKey(source.row, params.firstRow));
    }
  }
  return settled;
}
