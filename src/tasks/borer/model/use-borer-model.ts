import { useCallback, useMemo, useState } from "react";
import type { TaskContext } from "../../task.ts";
import { useAnswer } from "../../use-answer.ts";
import type { BorerAnalyses } from "../analysis/borer-analyses.ts";
import type { HotSpotQuery } from "../analysis/hot-spots/hot-spot-query.ts";
import { usualPermutations } from "../analysis/hot-spots/usual-permutations.ts";
import { poolByPoint } from "../analysis/select/pool-by-point.ts";
import { readingSource } from "../analysis/select/reading-source.ts";
import type { BorerModel } from "./borer-model.ts";
import { choicesOf, filterOf, methodsOf, NO_CHOICES } from "./borer-scope.ts";
import type { BorerSelection } from "./borer-selection.ts";
import { BORER_KEYS, type BorerView, readBorerView, writeBorerView } from "./borer-view.ts";
import { FROM_REGISTER } from "./from-register.ts";
import { ALTITUDE_STEP_M } from "./group-name.ts";
import { proposeUnits } from "./propose-units.ts";
import { registerFor } from "./register-for.ts";
import { joinQuestion, plotPlaces } from "./register-question.ts";
import { validSelection } from "./valid-selection.ts";

/** Everything the screen shows, from documents, address and answers. */
export const useBorerModel = (context: TaskContext<BorerAnalyses>): BorerModel => {
  const { documents, analyses, view: address } = context;
  const written = BORER_KEYS.map((key) => address.get(key) ?? "").join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: `written` is all that is read of the address.
  const view = useMemo(() => readBorerView(address), [written]);
  const setAddress = address.set;
  const set = useCallback(
    (patch: Partial<BorerView>) => setAddress(writeBorerView(patch)),
    [setAddress],
  );

  const readings = documents.readings.find((d) => d.id === documents.activeReadings) ?? null;
  const register = registerFor(documents, readings);
  const source = useMemo(() => readings && readingSource(readings), [readings]);
  const columns = source?.columns ?? null;
  const methods = useMemo(() => (columns ? methodsOf(columns) : []), [columns]);
  const method = view.method ?? methods[0]?.method ?? "ramas";
  const choices = useMemo(
    () => (source ? choicesOf(source, methods, method) : NO_CHOICES),
    [source, methods, method],
  );
  const { period, organisation, district, hamlet } = view;
  const filter = useMemo(
    () => (source ? filterOf({ period, organisation, district, hamlet }, method, choices) : null),
    [source, period, organisation, district, hamlet, method, choices],
  );
  const anyTime = useMemo(
    () =>
      source ? { method, period: { kind: "all" } as const, organisation, district, hamlet } : null,
    [source, method, organisation, district, hamlet],
  );
  const threshold = method === "trampa" ? view.trapThreshold : view.threshold;
  const points = useMemo(
    () => (source && filter ? poolByPoint(source, filter) : null),
    [source, filter],
  );

  const toJoin = useMemo(
    () => (source && register ? joinQuestion(source, register) : null),
    [source, register],
  );
  const join = useAnswer(analyses, "borerJoin", toJoin, readings);
  const words = join.value?.words ?? null;
  const joined = FROM_REGISTER.includes(view.by) ? words : null;
  const toGroup = useMemo(
    () =>
      source && filter
        ? { source, filter, by: view.by, joined, threshold, altitudeStep: ALTITUDE_STEP_M }
        : null,
    [source, filter, view.by, joined, threshold],
  );
  const groups = useAnswer(analyses, "borerGroups", toGroup, readings);

  const proposal = useMemo(() => source && proposeUnits(source, method), [source, method]);
  const { unit, band, rate, leastExposure, leastNeighbours, permutations, seed } = view;
  const size = unit ?? proposal?.unit ?? "point";
  const usual = usualPermutations(columns?.points.length ?? 0);
  const toFind = useMemo(
    (): HotSpotQuery | null =>
      source && filter
        ? {
            source,
            filter,
            unit: size === "point" ? { kind: "point" } : { kind: "cell", size },
            rate,
            band,
            leastExposure,
            leastNeighbours,
            permutations: permutations ?? usual,
            seed,
            strip: null,
          }
        : null,
    [source, filter, size, rate, band, leastExposure, leastNeighbours, permutations, usual, seed],
  );
  const hotSpots = useAnswer(analyses, "borerHotSpots", toFind, readings);

  const toFollow = useMemo(
    () => (source && anyTime ? { source, filter: anyTime } : null),
    [source, anyTime],
  );
  const season = useAnswer(analyses, "borerSeason", toFollow, readings);
  const { compare } = view;
  const toCompare = useMemo(
    () =>
      source && anyTime && compare
        ? { source, filter: anyTime, before: compare[0], after: compare[1] }
        : null,
    [source, anyTime, compare],
  );
  const comparison = useAnswer(analyses, "borerCompare", toCompare, readings);

  const rounding = view.tab === "ronda";
  const places = useMemo(
    () => (rounding && source && register ? plotPlaces(source, register) : null),
    [rounding, source, register],
  );
  const sectorWords = FROM_REGISTER.includes(view.sectors) ? words : null;
  const toPlan = useMemo(
    () =>
      rounding && source && filter
        ? {
            source,
            filter,
            by: view.sectors,
            joined: sectorWords,
            threshold,
            plots: places,
            gapDistance: view.gapDistance,
            treesPerPoint: null,
            fruitsPerTree: null,
          }
        : null,
    [rounding, source, filter, view.sectors, sectorWords, threshold, places, view.gapDistance],
  );
  const round = useAnswer(analyses, "borerRound", toPlan, readings);

  const selection = validSelection(view.selection, points, hotSpots.value, groups.value);
  const select = useCallback((chosen: BorerSelection | null) => set({ selection: chosen }), [set]);
  const [hovered, hover] = useState<BorerSelection | null>(null);

  return {
    view,
    set,
    readings,
    columns,
    source,
    choices,
    filter,
    threshold,
    proposedSize: proposal?.size ?? null,
    proposedUnit: proposal?.unit ?? null,
    register,
    join,
    points,
    groups,
    hotSpots,
    season,
    comparison,
    round,
    selection,
    select,
    hovered,
    hover,
  };
};
