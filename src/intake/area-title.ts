import type { Dataset } from "../domain/dataset.ts";

/** Columns that official layers and people keep an area's name in, most telling first. */
const NAME_COLUMNS =
  /^(nombre|name|anp_nomb|acr_nomb|acp_nomb|anp_nombre|nom_anp|denominaci[oó]n|zona|title)$/i;
const MOST_LETTERS = 80;

/** What to call a loaded area: its own name where it is one feature with one, else its file's name without the ending. */
export const areaTitle = ({ ids, properties, provenance }: Dataset): string => {
  const file = provenance.name.replace(/\.[a-z0-9]{2,8}$/i, "");
  if (ids.length !== 1) return file;
  const own = Object.entries(properties[0] ?? {}).find(
    ([column, text]) => NAME_COLUMNS.test(column) && text.trim() !== "",
  );
  return own ? own[1].trim().slice(0, MOST_LETTERS) : file;
};
