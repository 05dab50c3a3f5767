import type { FieldKind, FieldPicture, FieldRecord } from "./field-record.ts";

/** Longest name a copy may have: what the kinds' readers take. */
const longestName = (kind: FieldKind): number => (kind === "corner" ? 40 : 200);

/** An id has up to 80 letters; a copy's end is its own moment. */
const KEPT_OF_ID = 60;

/** Where in a body the words are that lists and sheets call the record by. */
const NAMED_BY: Readonly<Record<FieldKind, readonly string[]>> = {
  finding: ["title"],
  count: ["site", "point"],
  trap: ["site", "point"],
  corner: ["name"],
  walk: ["code"],
};

const ended = (id: string, changed: number): string =>
  `${id.slice(-KEPT_OF_ID)}-${changed.toString(36)}`;

/**
 * A version of a record beside the record itself, with pictures of its own. Its id is of the version, so that every device
 * that makes this copy makes the same one.
 */
export const copyRecord = (
  record: FieldRecord,
  pictureOf: (id: string) => FieldPicture | undefined,
): { readonly record: FieldRecord; readonly pictures: readonly FieldPicture[] } => {
  const { was: _, goneAt: __, pictures, ...rest } = record;
  const ids = new Map((pictures ?? []).map((id) => [id, ended(id, record.changed)]));
  const following = (value: unknown): unknown => {
    if (typeof value === "string") return ids.get(value) ?? value;
    if (Array.isArray(value)) return value.map(following);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, following(part)]));
  };
  const copy: FieldRecord = {
    ...rest,
    id: ended(record.id, record.changed),
    copyOf: record.id,
    body: following(record.body),
    ...(pictures && { pictures: [...ids.values()] }),
  };
  const own = [...ids].flatMap(([from, id]) => {
    const found = pictureOf(from);
    return found === undefined ? [] : [{ id, picture: found.picture }];
  });
  return { record: copy, pictures: own };
};

const nameAt = (value: unknown, path: readonly string[]): unknown => {
  const [key, ...more] = path;
  if (key === undefined) return value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return nameAt((value as Record<string, unknown>)[key], more);
};

const renamed = (value: unknown, path: readonly string[], name: string): unknown => {
  const [key, ...more] = path;
  if (key === undefined) return name;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return { ...value, [key]: renamed((value as Record<string, unknown>)[key], more, name) };
};

/** What lists call a record by; "" where it has no name. */
export const nameOfRecord = ({ kind, body }: Pick<FieldRecord, "kind" | "body">): string => {
  const name = nameAt(body, NAMED_BY[kind]);
  return typeof name === "string" ? name : "";
};

const withMark = (name: string, mark: string, longest: number): string =>
  `${name.slice(0, longest - mark.length - 3)} (${mark})`.trim();

/** A copy whose name says in words that it is one. */
export const markCopy = (copy: FieldRecord, mark: string): FieldRecord => {
  const named = nameOfRecord(copy);
  const name = withMark(named, mark, longestName(copy.kind));
  return { ...copy, named, body: renamed(copy.body, NAMED_BY[copy.kind], name) };
};

/** The body of a copy under its name without the words behind it; one that got another name since keeps that. */
export const unmarkedBody = (copy: FieldRecord): unknown => {
  const { kind, body, named } = copy;
  const name = nameOfRecord(copy);
  const mark = / ?\(([^()]*)\)$/.exec(name)?.[1];
  return named !== undefined &&
    mark !== undefined &&
    withMark(named, mark, longestName(kind)) === name
    ? renamed(body, NAMED_BY[kind], named)
    : body;
};
