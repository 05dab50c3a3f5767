const CLAIM = /tabaconas|namballe|\bsn[\s_-]?0?8\b/i;

/** Whether a loaded layer presents itself as the sanctuary: by its file's name or by any of its text. */
export const claimsSanctuary = (
  name: string,
  properties: readonly Readonly<Record<string, string>>[],
): boolean =>
  CLAIM.test(name) ||
  properties.some((record) => Object.values(record).some((text) => CLAIM.test(text)));
