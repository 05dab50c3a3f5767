import { formatDate } from "../../../i18n/format-date.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { saveFile } from "../../../ui/save-file.ts";
import {
  type ExportTable,
  type Facts,
  tableForMachines,
  tableForPeople,
} from "../../export-table.ts";
import type { GroupKey } from "../analysis/groups/group-answer.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { FROM_REGISTER } from "../model/from-register.ts";
import { joinFaults } from "../model/join-faults.ts";
import { plotPlaces } from "../model/register-question.ts";
import type { Round } from "../round/order-round.ts";
import { roundRows } from "../round/round-rows.ts";
import {
  type Answered,
  answeredBy,
  baseFacts,
  hotSpotFacts,
  JOIN_METHOD,
  rateFacts,
  registerFacts,
  roundFacts,
} from "./borer-facts.ts";
import { exportTexts } from "./export-texts.ts";
import { faultExport } from "./fault-export.ts";
import { gapExport } from "./gap-export.ts";
import { groupExport } from "./group-export.ts";
import { monthExport } from "./month-export.ts";
import { type PeopleKind, peopleFoot } from "./people-foot.ts";
import { roundExport } from "./round-export.ts";
import { roundGpx } from "./round-gpx.ts";
import { unitExport } from "./unit-export.ts";
import { unitsGeoJson } from "./units-geojson.ts";

export type TableName = "groups" | "units" | "months" | "round" | "gaps" | "faults";

/** What a person can take away, as the menu's items are called. */
export type ExportId = `people-${TableName}` | `machine-${TableName}` | "geojson" | "gpx";

const CSV = "text/csv;charset=utf-8";

interface Written {
  readonly kind: PeopleKind;
  readonly facts: Facts;
  readonly people: (foot: readonly (readonly string[])[], locale: Locale) => string;
  readonly machines: (facts: Facts) => string;
}

const written = <R>(kind: Written["kind"], facts: Facts, table: ExportTable<R>): Written => ({
  kind,
  facts,
  people: (foot, locale) => tableForPeople(table, foot, locale),
  machines: (all) => tableForMachines(table, all),
});

/** The table of a name with the facts of how it was made; null where there is no answer to write. */
const tableOf = (
  name: TableName,
  model: BorerModel,
  round: Round | null,
  answered: Answered,
): Written | null => {
  const { source, filter } = answered;
  const { method } = filter;
  const { groups, hotSpots, season, register, points, join, columns } = model;
  const answer = model.round.value;
  const fromRegister = (by: GroupKey): Facts =>
    FROM_REGISTER.includes(by) ? registerFacts(answered, register) : {};
  switch (name) {
    case "groups":
      return (
        groups.value &&
        written(
          "rates",
          { ...rateFacts(), ...fromRegister(groups.value.by) },
          groupExport(groups.value, method),
        )
      );
    case "units":
      return (
        hotSpots.value &&
        written("units", hotSpotFacts(hotSpots.value, model), unitExport(hotSpots.value, method))
      );
    case "months":
      return season.value && written("rates", rateFacts(), monthExport(season.value, method));
    case "round":
      return answer && round && points
        ? written(
            "round",
            { ...roundFacts(answer, model), ...fromRegister(model.view.sectors) },
            roundExport(
              roundRows(answer, round, source, points),
              model.view.sectors,
              method,
              source.plane,
            ),
          )
        : null;
    case "faults":
      return join.value && columns && register
        ? written(
            "join",
            { method: JOIN_METHOD, seed: null, ...registerFacts(answered, register) },
            faultExport(joinFaults(join.value, columns), columns, register),
          )
        : null;
    case "gaps":
      return answer && register
        ? written(
            "round",
            { ...roundFacts(answer, model), ...registerFacts(answered, register) },
            gapExport(answer.gaps, register, plotPlaces(source, register)),
          )
        : null;
  }
};

/** Hands one file to the person. */
export const saveExport = (
  id: ExportId,
  model: BorerModel,
  round: Round | null,
  locale: Locale,
): void => {
  const made = new Date();
  const answered = answeredBy(model, made);
  if (answered === null) return;
  const t = exportTexts[locale];
  const day = formatDate(made, "en");
  const { hotSpots, view } = model;
  const { source, filter, readings } = answered;
  if (id === "gpx") {
    if (round === null) return;
    const input = {
      round,
      by: view.sectors,
      method: filter.method,
      plane: source.plane,
      sample: readings.provenance.sample,
      made,
    };
    saveFile(`${t.fileNames.round}-${day}.gpx`, roundGpx(input, locale), "application/gpx+xml");
    return;
  }
  const base = baseFacts(answered);
  if (id === "geojson") {
    if (hotSpots.value === null) return;
    const facts = { ...base, ...hotSpotFacts(hotSpots.value, model) };
    const text = unitsGeoJson(hotSpots.value, unitExport(hotSpots.value, filter.method), facts);
    saveFile(`${t.fileNames.units}-${day}.geojson`, text, "application/geo+json");
    return;
  }
  const [audience, name] = id.split("-") as ["people" | "machine", TableName];
  const table = tableOf(name, model, round, answered);
  if (table === null) return;
  const facts = { ...base, ...table.facts };
  const file = `${t.fileNames[name]}-${day}`;
  if (audience === "machine") {
    saveFile(`${file}-${t.data}.csv`, table.machines(facts), CSV);
    return;
  }
  const foot = peopleFoot(answered, table.kind, facts, locale);
  saveFile(`${file}.csv`, table.people(foot, locale), CSV);
};
