interface Canonical {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** "z/x/y" of the tile that an error of the map's is about; null where it names none. */
export const tileName = (tile: unknown): string | null => {
  const at = (tile as { tileID?: { canonical?: Canonical } } | null)?.tileID?.canonical;
  return at ? `${at.z}/${at.x}/${at.y}` : null;
};
