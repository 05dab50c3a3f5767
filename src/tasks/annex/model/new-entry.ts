import type { AnnexEntry } from "../../../domain/annex/annex-entry.ts";
import { limaClock } from "../../../domain/lima-clock.ts";
import { annexId } from "../../../store/annex-store.ts";

/** An annex nobody has written yet: checked now, with the error of the receiver where the plot was walked; all else to be said. */
export const newEntry = (
  register: string,
  place: number,
  now: Date,
  gpsErrorM: number | null = null,
): AnnexEntry => ({
  id: annexId(register, place),
  actNumber: "",
  checkedAt: limaClock(now),
  activity: "",
  occupiedSince: "",
  gpsErrorM,
  observations: "",
  photos: [],
  changedAt: now.getTime(),
});
