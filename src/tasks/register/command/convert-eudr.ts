import { CHECK_DEFAULTS } from "../../../answers/register/check-settings.ts";
import { judgeEudr } from "../../../answers/register/eudr/judge-eudr.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { Issue } from "../../../domain/issue/issue.ts";
import type { EudrFile } from "../../../formats/geojson/write-eudr-geojson.ts";
import { registerIssueSentence } from "../../../i18n/issues/register-issue-sentence.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { eudrFiles } from "../../../intake/sending/out-files.ts";
import type { CommandContext } from "../../command.ts";
import {
  eudrFilesQuestion,
  eudrOut,
  eudrVerdict,
  type NotReady,
} from "../deliver/model/eudr-delivery.ts";
import { declaredHectares, offeredPlaces, offeredProducers } from "../deliver/model/eudr-names.ts";
import { noticedPlots, type ReadyTwice, readyTwice } from "../deliver/model/eudr-notices.ts";
import { rowsOfIssues } from "../deliver/model/flagged-rows.ts";
import { eudrReasonText } from "../deliver/texts/eudr-texts.ts";
import type { ConvertQuestion } from "./convert-question.ts";
import { convertTexts } from "./convert-texts.ts";
import { terminalCheck } from "./terminal-check.ts";

/** The EU's files and what there is to say of every plot. Plots are places in the register. */
export interface EudrConverted {
  readonly files: readonly EudrFile[];
  readonly ready: readonly number[];
  /** Ready plots that something was said of. */
  readonly noticed: readonly number[];
  /** They were left out, as was asked. */
  readonly leftOut: boolean;
  readonly notReady: readonly NotReady[];
  /** Pairs among those that were written that are the same plot. */
  readonly twice: readonly ReadyTwice[];
  readonly issues: readonly Issue[];
}

/** As the screen does: judged as written, every rule of the register asked, what is not ready left out. */
export async function convertEudr(
  context: CommandContext,
  { producer, place, otherPlace, leaveNoticed }: ConvertQuestion,
  dataset: Dataset,
  read: readonly Issue[],
): Promise<EudrConverted> {
  const { geometry, crs } = dataset;
  const watch = { signal: new AbortController().signal, progress: () => undefined };
  const answer = judgeEudr({ geometry, crs, declaredHa: declaredHectares(dataset) }, watch);
  const check = await terminalCheck(dataset, CHECK_DEFAULTS, context);
  const issues = [...read, ...(check?.issues ?? [])];
  const settings = {
    producer: producer ?? offeredProducers(dataset)[0] ?? "apellidos_nombres",
    place: place ?? offeredPlaces(dataset)[0] ?? "caserio",
    ...(otherPlace !== null && { otherPlace }),
  };
  const verdict = eudrVerdict(dataset, answer, settings, [...dataset.ids.keys()]);
  const flagged = rowsOfIssues(issues, ["warning", "error"]);
  const noticed = noticedPlots(dataset, flagged, verdict.ready);
  const kept = leaveNoticed ? verdict.ready.filter((i) => !noticed.includes(i)) : verdict.ready;
  const asked = eudrFilesQuestion(dataset, answer, settings, kept);
  const { files, written, notReady } = eudrOut(eudrFiles(asked), { ...verdict, ready: kept });
  return {
    files: written.length === 0 ? [] : files,
    ready: verdict.ready,
    noticed,
    leftOut: leaveNoticed,
    notReady,
    twice: readyTwice(dataset, issues, written),
    issues,
  };
}

/** What is said of one row, each sentence once. */
const saidOf = (
  { issues }: EudrConverted,
  row: number,
  locale: Locale,
): readonly { readonly code: string; readonly sentence: string }[] => {
  const found = new Map<string, { code: string; sentence: string }>();
  for (const issue of issues) {
    const { source, severity, code } = issue;
    if (severity === "note") continue;
    if (source.row !== row && source.rows?.includes(row) !== true) continue;
    const sentence = registerIssueSentence(issue, locale).what;
    found.set(sentence, { code, sentence });
  }
  return [...found.values()];
};

/** All of it for programs. */
export const eudrRecords = (
  { rows, ids }: Pick<Dataset, "rows" | "ids">,
  found: EudrConverted,
  locale: Locale,
) => {
  const plot = (i: number) => ({ row: rows[i]!, id: ids[i]! });
  return {
    ready: found.ready.length,
    ready_with_notice: found.noticed.map((i) => ({
      ...plot(i),
      left_out: found.leftOut,
      notices: saidOf(found, rows[i]!, locale),
    })),
    not_ready: found.notReady.map(({ index, reasons }) => ({
      ...plot(index),
      reasons: reasons.map((reason) => ({
        code: reason.kind,
        sentence: eudrReasonText(reason, locale),
      })),
    })),
    same_plot: found.twice.map(({ a, b, share }) => ({ a: plot(a), b: plot(b), iou: share })),
  };
};

/** More lines than this of one kind scroll the answer away. */
const MOST_TOLD = 20;

/** The same for people, on standard error. */
export const tellEudr = (context: CommandContext, dataset: Dataset, found: EudrConverted): void => {
  const t = convertTexts[context.locale];
  const { ready_with_notice, not_ready, same_plot } = eudrRecords(dataset, found, context.locale);
  const list = <T>(title: string, items: readonly T[], line: (one: T) => string): void => {
    if (items.length === 0) return;
    context.err(`${title}\n`);
    for (const one of items.slice(0, MOST_TOLD)) context.err(`${line(one)}\n`);
    if (items.length > MOST_TOLD) context.err(`${t.more(items.length - MOST_TOLD)}\n`);
  };
  const sentences = (all: readonly { readonly sentence: string }[]): string =>
    all.map(({ sentence }) => sentence.replace(/[^.!?]$/, "$&.")).join(" ");
  context.err(`${t.verdict(found.ready.length, not_ready.length)}\n`);
  list(t.notReady(not_ready.length), not_ready, ({ row, id, reasons }) =>
    t.plotLine(row, id, sentences(reasons)),
  );
  const title = found.leftOut ? t.noticedOut : t.noticed;
  list(title(ready_with_notice.length), ready_with_notice, ({ row, id, notices }) =>
    t.plotLine(row, id, sentences(notices)),
  );
  list(t.twice(same_plot.length), same_plot, ({ a, b, iou }) => t.twiceLine(a, b, iou));
};
