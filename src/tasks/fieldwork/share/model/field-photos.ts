import { readFieldFinding } from "../../../../domain/field/field-finding.ts";
import type { FieldRecord } from "../../../../domain/field/field-record.ts";

/** A photo of a finding, as it is called when it leaves alone. */
export interface LeavingPhoto {
  readonly id: string;
  readonly name: string;
}

const plain = (text: string): string => text.normalize("NFC").replace(/[^\p{L}\p{N}._-]+/gu, "_");

/** All photos of findings, numbered, with the words of their finding: no two have one name. */
export const fieldPhotos = (records: readonly FieldRecord[]): readonly LeavingPhoto[] =>
  records
    .flatMap(({ body, kind }) => (kind === "finding" ? (readFieldFinding(body) ?? []) : []))
    .sort((a, b) => (a.seenAt < b.seenAt ? -1 : 1))
    .flatMap(({ title, photos }) => photos.map(({ id }) => ({ id, title })))
    .map(({ id, title }, i) => {
      const words = plain(title.trim()).slice(0, 40);
      return { id, name: `foto-${i + 1}${words === "" ? "" : `-${words}`}.jpg` };
    });
