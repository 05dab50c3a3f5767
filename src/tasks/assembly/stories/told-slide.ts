import type { Slide } from "../../../domain/story/story.ts";
import { newSlide } from "../model/story-edits.ts";

/** A slide of a shipped story: what it shows, its name, and what its presenter may say. */
export interface ToldSlide {
  readonly id: string;
  /** Task and offer; null for words alone. */
  readonly from: readonly [task: string, offer: string] | null;
  readonly name: string;
  /** null: the offer's own. */
  readonly message?: string | null;
  readonly text?: string | null;
  readonly notes: string;
}

export const toldSlide = ({ id, from, name, message, text, notes }: ToldSlide): Slide => ({
  ...newSlide(from && { task: from[0], offer: from[1], view: {} }, id),
  name,
  message: message ?? null,
  text: text ?? null,
  notes,
});
