/**
 * Reads what a person typed: `1,234.5`, `1.234,5`, `0,5`, `0.5`. The last of point and comma is the decimal mark,
 * unless it is a comma before exactly three digits of a number that starts its groups right (`1,234`).
 * Null when it is not one number.
 */
export const parseNumber = (typed: string): number | null => {
  const text = typed.trim().replace(/\u2212/g, "-");
  if (!/^[+-]?[\d.,]*\d[\d.,]*$/.test(text)) return null;
  const grouped = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
  const european = /^[+-]?[1-9]\d{0,2}(\.\d{3})+,\d+$/;
  const plain = /^[+-]?\d*[.,]?\d*$/;
  if (grouped.test(text)) return Number(text.replaceAll(",", ""));
  if (european.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  return plain.test(text) ? Number(text.replace(",", ".")) : null;
};
