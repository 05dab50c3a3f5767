import { existsSync, readFileSync } from "node:fs";

const UGLY = "../shared/reference/ugly";
export const hasReference = existsSync(`${UGLY}/expected.json`);

export interface Told {
  readonly row: number;
  readonly reason_en: string;
}

export interface ExpectedValue {
  readonly row?: number;
  readonly id?: string;
  readonly e?: number;
  readonly n?: number;
  readonly lon?: number;
  readonly lat?: number;
  readonly area_m2?: number;
  readonly area_tolerance_m2?: number;
  readonly centroid_e?: number;
  readonly centroid_n?: number;
  readonly rate_pct?: number;
  readonly caserio?: string;
  readonly name?: string;
  readonly properties?: Readonly<Record<string, string>>;
}

export interface ExpectedCase {
  readonly file: string;
  readonly what: string;
  readonly kind: string;
  readonly assume: { readonly crs?: string } | null;
  readonly must_ask: ({ readonly question: string } & Record<string, unknown>) | null;
  readonly file_refused: string | null;
  readonly read: number;
  readonly must_accept: readonly number[];
  readonly accepted_at_least: number;
  readonly must_refuse: readonly Told[];
  readonly refused_at_least: number;
  readonly must_flag: readonly Told[];
  readonly repairs: readonly { readonly row: number; readonly area_m2: number }[];
  readonly values: readonly ExpectedValue[];
}

export const cases = (): readonly ExpectedCase[] =>
  hasReference ? (JSON.parse(readFileSync(`${UGLY}/expected.json`, "utf8")) as ExpectedCase[]) : [];

export const bytesOf = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(`${UGLY}/${file}`));
