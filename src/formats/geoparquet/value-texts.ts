import type { DecodedArray, SchemaElement } from "hyparquet";
import { figureText, hexText } from "../text/typed-text.ts";

const DAY_MS = 86_400_000;

/** A moment as ISO 8601 without what is nothing: the day alone at midnight, no zone where the file has none. */
function momentText(ms: number, isUtc: boolean): string {
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) return "";
  const [day, clock = ""] = date
    .toISOString()
    .replace(/(?:\.000)?Z$/, "")
    .split("T");
  return clock === "00:00:00" ? String(day) : `${day}T${clock}${isUtc ? "Z" : ""}`;
}

/** A whole number with its point moved, no digit lost: 12345 by 2 is "123.45". */
function decimalText(value: bigint, scale: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const sign = value < 0n ? "-" : "";
  return scale === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-scale)}`;
}

function bigEndian(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return BigInt.asIntN(8 * bytes.length, value);
}

const isText = ({ converted_type: old, logical_type: type }: SchemaElement): boolean =>
  ["UTF8", "ENUM", "JSON"].includes(old ?? "") ||
  ["STRING", "ENUM", "JSON"].includes(type?.type ?? "");

const MS_OF: Readonly<Record<string, number>> = { MILLIS: 1, MICROS: 1000, NANOS: 1_000_000 };

/** How the values of a column become text, by its declared type. */
export function textOf(element: SchemaElement): (value: DecodedArray[number]) => string {
  const { converted_type: old, logical_type: logical } = element;
  const scale = Math.min(element.scale ?? 0, 60);
  const decimal = old === "DECIMAL" || logical?.type === "DECIMAL";
  const day = old === "DATE" || logical?.type === "DATE";
  const unit = logical?.type === "TIMESTAMP" ? logical.unit : old?.replace("TIMESTAMP_", "");
  const perMs =
    old?.startsWith("TIMESTAMP") || logical?.type === "TIMESTAMP" ? MS_OF[unit!] : undefined;
  const isUtc = logical?.type !== "TIMESTAMP" || logical.isAdjustedToUTC;
  const unsigned = old?.startsWith("UINT_") || (logical?.type === "INTEGER" && !logical.isSigned);
  const text = isText(element);
  const decoder = new TextDecoder();
  return (value) => {
    if (value === null || value === undefined) return "";
    if (typeof value === "boolean") return String(value);
    if (typeof value === "bigint") {
      if (perMs !== undefined) return momentText(Number(value / BigInt(perMs)), isUtc);
      if (decimal) return decimalText(value, scale);
      return String(unsigned ? BigInt.asUintN(64, value) : value);
    }
    if (typeof value === "number") {
      if (day) return momentText(value * DAY_MS, false);
      if (decimal) return decimalText(BigInt(value), scale);
      if (element.type === "FLOAT") return figureText(Number(value.toPrecision(7)));
      return element.type === "INT32" ? String(unsigned ? value >>> 0 : value) : figureText(value);
    }
    if (!(value instanceof Uint8Array)) return "";
    if (decimal) return decimalText(bigEndian(value.subarray(0, 32)), scale);
    return text ? decoder.decode(value) : hexText(value);
  };
}
