import type { PaperInk } from "../../paper.ts";
import type { RegisterSketchPlan } from "../plan/plan-register-sketch.ts";
import { AreaGround, LimitLine } from "./area-part.tsx";
import { AreaName } from "./labels-part.tsx";
import { SketchSheet } from "./sketch-sheet.tsx";
import { CountedMark } from "./verdict-marks.tsx";

export interface RegisterSketchProps {
  readonly plan: RegisterSketchPlan;
  readonly ink: PaperInk;
  /** Spoken name. */
  readonly label: string;
  readonly north: string;
}

/** From the many that matter least to the few that matter most: those lie on top. */
const ORDER = ["outside", "on-limit", "crosses", "inside"] as const;

/** Where the plots of a register lie to an area, as marks of their verdicts; many on one place as one with their count. */
export const RegisterSketch = ({ plan, ink, label, north }: RegisterSketchProps) => {
  const black = ink === "black";
  return (
    <SketchSheet
      plan={plan}
      ink={ink}
      label={label}
      north={north}
      ground={<AreaGround {...plan} black={black} />}
    >
      <LimitLine {...plan} black={black} />
      <AreaName {...plan} />
      {ORDER.flatMap((verdict) =>
        plan.marks
          .filter((mark) => mark.verdict === verdict)
          .map((mark) => <CountedMark key={`${verdict} ${mark.x} ${mark.y}`} mark={mark} />),
      )}
    </SketchSheet>
  );
};
