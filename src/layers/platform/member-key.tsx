import type { PlatformKind } from "../../domain/platform/platform-place.ts";
import { ShapeKey } from "../shape-key.tsx";
import { activityShapes, MEMBER_BOX, memberShapes } from "./platform-shapes.ts";

const COLOURS = { casing: "none", coffee: "var(--coffee)", sheet: "var(--sheet)" };

export interface MemberKeyProps {
  readonly kind: PlatformKind;
  /** Its town is to be confirmed. */
  readonly doubtful?: boolean;
  /** CSS pixels. */
  readonly size?: number;
}

/** The map's symbol of a kind of member, for legends, tables and cards. */
export const MemberKey = ({ kind, doubtful = false, size = MEMBER_BOX }: MemberKeyProps) => (
  <ShapeKey shapes={memberShapes(kind, doubtful, COLOURS)} box={MEMBER_BOX} size={size} />
);

/** The flag of an activity. */
export const ActivityKey = ({ size = MEMBER_BOX }: { readonly size?: number }) => (
  <ShapeKey shapes={activityShapes(COLOURS)} box={MEMBER_BOX} size={size} />
);
