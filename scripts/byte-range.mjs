// @ts-check

/**
 * Reads a Range header of one range (RFC 9110, 14.2). Several ranges, other units and broken headers are ignored,
 * as the RFC allows: the whole file is then sent.
 * @param {string | undefined} header
 * @param {number} size bytes in the file
 * @returns {{ start: number, end: number } | "unsatisfiable" | null} both ends inclusive
 */
export function byteRange(header, size) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  if (!match || (match[1] === "" && match[2] === "")) return null;
  const [, first = "", last = ""] = match;
  if (first === "") {
    const length = Math.min(Number(last), size);
    return length === 0 ? "unsatisfiable" : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  const end = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < start) return null;
  return start >= size ? "unsatisfiable" : { start, end };
}
