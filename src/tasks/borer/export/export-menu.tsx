import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { ButtonLook } from "../../../ui/controls/button.tsx";
import { Menu, type MenuItem } from "../../../ui/controls/menu.tsx";
import type { JoinAnswer } from "../analysis/join/join-answer.ts";
import type { BorerModel } from "../model/borer-model.ts";
import type { BorerTab } from "../model/borer-view.ts";
import type { BorerContext } from "../round/borer-context.ts";
import { usePlannedRound } from "../round/use-planned-round.ts";
import { groupTexts } from "../texts/group-texts.ts";
import { exportTexts } from "./export-texts.ts";
import type { ExportId, TableName } from "./save-export.ts";

export interface ExportMenuProps {
  readonly context: BorerContext;
  readonly model: BorerModel;
  readonly look?: ButtonLook;
}

const TABLES_OF: Readonly<Record<BorerTab, readonly TableName[]>> = {
  situacion: ["groups", "units"],
  calientes: ["units"],
  campana: ["months"],
  ronda: ["round"],
};

const hasFaults = ({ disagreements, unknownCodes, ambiguousCodes }: JoinAnswer): boolean =>
  disagreements.length + unknownCodes.length + ambiguousCodes.length > 0;

/** Takes the table of the open tab away, with method, thresholds, parameters and provenance. */
export const ExportMenu = ({ context, model, look = "primary" }: ExportMenuProps) => {
  const { locale } = useLocale();
  const t = useTexts(exportTexts);
  const keys = useTexts(groupTexts).keys;
  const round = usePlannedRound(context, model);
  const { tab, by } = model.view;
  const answer = model.round.value;
  const joined = model.join.value;
  const ready: Readonly<Record<TableName, boolean>> = {
    groups: model.groups.value !== null && model.groups.current,
    units: model.hotSpots.value !== null && model.hotSpots.current,
    months: model.season.value !== null && model.season.current,
    round: round !== null && model.round.current,
    faults: joined !== null && hasFaults(joined) && model.register !== null,
    gaps: answer !== null && model.round.current && answer.gaps.length > 0,
  };
  const names: Readonly<Record<TableName, string>> = {
    ...t.tables,
    groups: t.tables.groups(keys[by]),
  };
  const tables: readonly TableName[] = [
    ...TABLES_OF[tab],
    ...(tab === "ronda" && ready.gaps ? (["gaps"] as const) : []),
    ...(tab === "situacion" && ready.faults ? (["faults"] as const) : []),
  ];
  const csv = (
    audience: "people" | "machine",
    say: (what: string) => string,
  ): readonly (MenuItem & { readonly id: ExportId })[] =>
    tables.map((name) => ({
      id: `${audience}-${name}`,
      label: say(names[name]),
      disabled: !ready[name],
    }));
  const items: readonly (MenuItem & { readonly id: ExportId })[] = [
    ...(tab === "ronda"
      ? [
          {
            id: "gpx" as const,
            label: t.gpx,
            hint: t.gpxHint,
            disabled: !ready.round || round?.stops.length === 0,
          },
        ]
      : []),
    ...csv("people", t.people),
    ...csv("machine", t.machine),
    ...(tab === "situacion" || tab === "calientes"
      ? [{ id: "geojson" as const, label: t.geojson, disabled: !ready.units }]
      : []),
  ];
  return (
    <Menu
      label={t.menu}
      look={look}
      icon="download"
      place="above"
      align="start"
      items={items}
      onChoose={(id) =>
        void import("./save-export.ts").then(({ saveExport }) =>
          saveExport(id as ExportId, model, round, locale),
        )
      }
    />
  );
};
