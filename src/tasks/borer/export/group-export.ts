import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import type { ExportColumn, ExportTable } from "../../export-table.ts";
import type { GroupAnswer, GroupRate } from "../analysis/groups/group-answer.ts";
import { groupName } from "../model/group-name.ts";
import { standingWord } from "../model/standing-word.ts";
import { groupTexts } from "../texts/group-texts.ts";
import { methodNames } from "./method-names.ts";
import { rateColumns } from "./rate-columns.ts";

const LETTERS = ["a", "b", "c", "d"] as const;

/** Rates by group. */
export const groupExport = (
  { by, groups }: Pick<GroupAnswer, "by" | "groups">,
  method: ReadingMethod,
): ExportTable<GroupRate> => {
  const positions: readonly ExportColumn<GroupRate>[] =
    method === "trampa"
      ? []
      : [
          {
            key: "opened",
            head: { "es-PE": "frutos_abiertos", en: "opened_berries" },
            value: (group) => group.positions?.opened ?? 0,
          },
          ...LETTERS.map(
            (letter, i): ExportColumn<GroupRate> => ({
              key: `position_${letter}_share`,
              head: {
                "es-PE": `posicion_${letter}_%`,
                en: `position_${letter}_%`,
              },
              value: (group) => group.positions?.shares[i] ?? null,
              words: (group, locale) =>
                group.positions === null
                  ? { "es-PE": "ninguno abierto", en: "none opened" }[locale]
                  : ((group.positions.shares[i] ?? 0) * 100).toFixed(1),
            }),
          ),
        ];
  return {
    rows: groups,
    columns: [
      {
        key: by,
        head: { "es-PE": by, en: groupTexts.en.keys[by] },
        value: (group) => group.name,
        words: (group, locale) => groupName(group.name, by, locale),
      },
      ...rateColumns<GroupRate>((group) => group, method),
      { ...methodNames(method).eb, value: (group) => group.eb, decimals: 2 },
      {
        key: "standing",
        head: { "es-PE": "frente_al_umbral", en: "against_threshold" },
        value: (group) => group.standing,
        words: (group, locale) => standingWord(group, by, locale),
      },
      ...positions,
    ],
  };
};
