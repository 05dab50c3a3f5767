import { useRef } from "react";
import type { Bounds, FrameRequest, FrameTarget } from "../../../map/camera.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { writeSelection } from "../model/borer-selection.ts";
import { firstLook } from "./first-look.ts";
import { inSight } from "./in-sight.ts";
import { selectionTarget } from "./selection-target.ts";
import { usePhone } from "./use-phone.ts";

/** Where nothing proposes a size of cells, metres. */
const SOME_CELL = 2000;

/** A target's zoom is the least that shows it: who looks from nearer stays there. */
const noFarther = (target: FrameTarget, camera: string | null): FrameTarget => {
  if (!("lon" in target) || target.zoom === undefined) return target;
  const now = Number(camera?.split(",")[2] ?? Number.NaN);
  return { ...target, zoom: Number.isFinite(now) ? Math.max(now, target.zoom) : target.zoom };
};

/**
 * Where the map is asked to look: first at what is hot among the readings, then at what is selected in a list or a chart. What was
 * selected on the map is in sight already. A link with a camera keeps it until something else is selected.
 */
export const useFrameRequest = (
  model: BorerModel,
  home: Bounds | null,
  linked: boolean,
  onMap: string | null,
  camera: string | null,
): FrameRequest | null => {
  const last = useRef<FrameRequest | null>(null);
  /** The selection that was already looked at, whether or not the map had to move for it. */
  const settled = useRef<string | null>(null);
  const phone = usePhone();
  const { selection, readings, proposedSize } = model;
  const chosen = selection && writeSelection(selection);
  const first = useRef(linked ? { chosen, sheet: readings?.id ?? null } : null);
  if (linked && first.current && readings && first.current.sheet === null)
    first.current = { chosen, sheet: readings.id };
  const start = first.current;
  if (chosen !== null && chosen !== onMap && chosen !== start?.chosen) {
    const request = `${readings?.id} ${chosen}`;
    if (last.current?.request !== request) {
      const target = selectionTarget(model);
      if (target && settled.current !== request) {
        settled.current = request;
        if (!inSight(target, camera, phone))
          last.current = { request, target: noFarther(target, camera) };
      }
    }
  } else if (chosen === null) settled.current = null;
  if (chosen === null && readings && home && readings.id !== start?.sheet) {
    const before = String(last.current?.request ?? "");
    const asked = `home ${readings.id}`;
    const { value, current, cancelled } = model.hotSpots;
    const told = current || cancelled;
    // The readings that come first wait for what is hot among them; later ones are shown at once, then looked at.
    if (!before.includes(readings.id) && !told && last.current !== null)
      last.current = { request: asked, target: { bounds: home } };
    if (told && (before === asked || !before.includes(readings.id))) {
      const look = current && value ? firstLook(value, proposedSize ?? SOME_CELL, phone) : null;
      last.current = { request: `first ${readings.id}`, target: look ?? { bounds: home } };
    }
  }
  return last.current;
};
