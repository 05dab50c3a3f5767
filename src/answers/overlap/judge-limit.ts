import type { Crs } from "../../geo/crs/crs.ts";
import { projectGeometry } from "../../geo/crs/project-geometry.ts";
import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";
import { choosePlane } from "./choose-plane.ts";
import { type LimitAuthority, limitAuthority } from "./limit-authority.ts";

export interface AuthorityQuestion {
  readonly geometry: FlatGeometry;
  readonly crs: Crs;
  readonly official: FlatGeometry;
  readonly officialCrs: Crs;
}

/** Compares a loaded layer with the limit in force, both brought to the official limit's own plane. */
export const judgeLimit = (question: AuthorityQuestion): LimitAuthority => {
  const plane = choosePlane(question.official, question.officialCrs);
  return limitAuthority(
    projectGeometry(question.geometry, question.crs, plane),
    projectGeometry(question.official, question.officialCrs, plane),
  );
};
