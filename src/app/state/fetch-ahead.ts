import type { AppClient } from "../app-client.ts";
import { embeddedBytes, SAMPLE_READINGS, SAMPLE_TRIAL } from "../data/embedded.ts";
import { readersAhead } from "./readers-ahead.ts";
import { useSession } from "./session.ts";
import { writersAhead } from "./writers-ahead.ts";

/** What the varieties question reads: catalogue, relief, trial sites, platform, sample trial. */
const VARIETIES_DATA = [
  "data/variedades-wcr.json",
  "data/alturas.bin",
  "data/ensayos-wcr.json",
  "data/plataforma.json",
  SAMPLE_TRIAL,
] as const;

/**
 * Code and samples that the first answer does not wait for, but that must be here when the network goes: the page is
 * opened in town and used in the hall.
 */
const AHEAD: readonly ((client: AppClient) => Promise<unknown>)[] = [
  () => import("../../map/map-view.tsx"),
  async () => (await import("../../layers/plots/tiles/plot-tiles.ts")).tilesAhead(),
  () => import("../basemaps/basemaps-dialog.tsx"),
  () => import("../basemaps/basemap-shelf.ts"),
  () => import("../shell/notice-list.tsx"),
  () => import("../locate/locate-on-map.tsx"),
  () => import("../shell/phone-frame.tsx"),
  () => import("../shell/layers-drawer.tsx"),
  () => import("../shell/more-dialog.tsx"),
  () => import("../../tasks/overlap/panel/phone-summary.tsx"),
  () => import("../../tasks/overlap/panel/panel-rest.tsx"),
  () => import("../../tasks/overlap/panel/authority-note.tsx"),
  () => import("../shell/plot-note-list.tsx"),
  () => import("../../tasks/register/register-screen.tsx"),
  () => import("../../tasks/register/files/files-section.tsx"),
  () => import("../../tasks/register/panel/template/template-dialog.tsx"),
  () => import("../../map/lines/base-lines.ts"),
  () => import("../../tasks/register/worklist/worklist-section.tsx"),
  () => import("../../tasks/register/detective/detective-panel.tsx"),
  () => import("../../tasks/register/draw/draw-section.tsx"),
  () => import("../../tasks/register/compare/compare-section.tsx"),
  () => import("../../tasks/register/deliver/deliver-section.tsx"),
  () => import("../register/open-book.ts"),
  () => import("../register/kept-edits.ts"),
  () => import("../../answers/overlap/record.ts"),
  () => import("../../tasks/overlap/card/plot-card.tsx"),
  () => import("../../tasks/overlap/card/plot-hint.tsx"),
  () => import("../../tasks/overlap/panel/chosen-plot.tsx"),
  () => import("../../tasks/overlap/model/second-opinion.ts"),
  () => import("../../tasks/overlap/sheet/nearest-layer.ts"),
  () => import("../../tasks/overlap/card/plot-window.tsx"),
  () => import("../../tasks/overlap/export/export-menu.tsx"),
  () => import("../../tasks/overlap/export/save-answers.ts"),
  () => import("../../tasks/overlap/note/overlap-note.tsx"),
  () => import("../../tasks/borer/borer-screen.tsx"),
  () => import("../../tasks/borer/note/borer-note.tsx"),
  () => import("../../tasks/borer/export/save-export.ts"),
  () => import("../page-analyses.ts"),
  readersAhead,
  writersAhead,
  () => import("../../tasks/borer/analysis/groups/group-rates.ts"),
  () => import("../../tasks/borer/analysis/hot-spots/find-hot-spots.ts"),
  () => import("../../tasks/borer/analysis/season/season-rates.ts"),
  () => import("../../tasks/borer/analysis/season/compare-periods.ts"),
  () => import("../../tasks/borer/analysis/round/plan-round.ts"),
  () => import("../../tasks/borer/analysis/join/join-readings.ts"),
  () => import("../../tasks/varieties/varieties-screen.tsx"),
  () => import("../../tasks/varieties/plots/card/plot-card.tsx"),
  () => import("../../tasks/varieties/note/varieties-note.tsx"),
  () => import("../../tasks/varieties/plots/export/save-plots.ts"),
  () => import("../../tasks/varieties/analysis/fit/fit-varieties.ts"),
  () => import("../../tasks/varieties/analysis/trial/analyse-trial.ts"),
  () => import("../../answers/register/check-register.ts"),
  () => import("../../answers/register/pairs/answer-pairs.ts"),
  () => import("../../answers/register/organic/answer-organic.ts"),
  () => import("../../answers/register/detective/answer-detective.ts"),
  () => import("../../answers/register/compare/compare-registers.ts"),
  () => import("../../answers/overlap/second-look.ts"),
  () => import("../../answers/overlap/draw-band.ts"),
  () => import("../../answers/overlap/judge-limit.ts"),
  () => import("../../map/surface/deck-surface.ts"),
  () => import("../import/bring-files.tsx"),
  () => import("../import/take-accepted.ts"),
  () => import("../share/share-dialog.tsx"),
  () => import("../share/project-dialog.tsx"),
  () => import("../share/project-to-take.ts"),
  () => import("../../ui/feedback/walk-entries.ts"),
  () => import("../import/imports.ts"),
  () => import("../projects/kept-dialog.tsx"),
  () => import("../projects/kept-line.tsx"),
  () => import("../projects/close-document.ts"),
  () => import("../projects/leaving-dialog.tsx"),
  () => import("../../store/large-contents.ts"),
  () => import("../shell/add-view/add-view-dialog.tsx"),
  () => import("../../tasks/fieldwork/fieldwork-screen.tsx"),
  () => import("../../tasks/fieldwork/where/where-section.tsx"),
  () => import("../../tasks/fieldwork/walk/walk-section.tsx"),
  () => import("../../tasks/fieldwork/finding/finding-section.tsx"),
  () => import("../../tasks/fieldwork/count/count-section.tsx"),
  () => import("../../tasks/fieldwork/share/take-section.tsx"),
  () => import("../trip/trip-screen.tsx"),
  () => import("../../tasks/annex/annex-screen.tsx"),
  () => import("../../tasks/annex/note/annex-note.tsx"),
  () => import("exifr/dist/mini.esm.mjs"),
  () => import("../../tasks/register/quality/quality-dialog.tsx"),
  () => import("../../tasks/assembly/assembly-screen.tsx"),
  () => import("../../tasks/assembly/takeaway/menu/takeaway-parts.tsx"),
  () => import("../../tasks/overlap/slides/overlap-slides.ts"),
  () => import("../../tasks/borer/slides/borer-slides.ts"),
  () => import("../../tasks/varieties/slides/varieties-slides.ts"),
  (client) => client.run("ahead", null),
  async () => {
    // Offered where nobody's own sheet is open.
    if (useSession.getState().documents.readings.length === 0) await embeddedBytes(SAMPLE_READINGS);
  },
  () => embeddedBytes("data/capitales.json"),
  () => embeddedBytes("data/distritos.json"),
  ...VARIETIES_DATA.map((path) => () => embeddedBytes(path)),
];

/** Fetches it one piece at a time once the page has nothing better to do; what fails is asked for again when used. */
export const fetchAhead = async (client: AppClient): Promise<void> => {
  for (const piece of AHEAD) await piece(client).catch(() => undefined);
};
