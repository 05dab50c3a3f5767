import { type Theme, TOKENS, type TokenName } from "../../ui/theme/tokens.ts";

/** Told apart by hue and lightness; none of them says good or bad. */
const COLOURS: readonly TokenName[] = ["position", "coffee", "forest", "index", "mid", "ochre"];

/** Dashes that follow once every colour is taken, so that the seventh layer is not the first. */
const DASHES: readonly (readonly number[] | null)[] = [null, [4, 2], [1, 2], [6, 2, 1, 2]];

export interface PlainLook {
  /** Name of the colour's token. */
  readonly token: TokenName;
  readonly colour: string;
  readonly dash: readonly number[] | null;
}

/** How the layer at a place of the archive's list is drawn, the same whatever else is hidden. */
export const plainLook = (place: number, theme: Theme): PlainLook => {
  const token = COLOURS[place % COLOURS.length]!;
  const dash = DASHES[Math.floor(place / COLOURS.length) % DASHES.length] ?? null;
  return { token, colour: TOKENS[theme][token], dash };
};
