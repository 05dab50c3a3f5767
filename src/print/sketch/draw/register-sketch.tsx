import type { PaperInk } from "../../paper.ts";
import type { RegisterSketchPlan } from "../plan/plan-register-sketch.ts";
import { AreaGround, LimitLine } from "./area-part.tsx";
import { AreaName } from "./labels-part.tsx";
import { SketchSheet } from "./sketch-sheet.tsx";
import { VerdictMarks } from "./verdict-marks.tsx";

export interface RegisterSketchProps {
  readonly plan: RegisterSketchPlan;
  readonly ink: PaperInk;
  /** Spoken name. */
  readonly label: string;
  readonly north: string;
}

/** From the many that matter least to the few that matter most: those lie on top. */
const ORDER = ["outside", "on-limit", "crosses", "inside"] as const;

/** Where the plots of a register lie to an area, each as the mark of its verdict. */
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
      {ORDER.map((verdict) => (
        <VerdictMarks key={verdict} verdict={verdict} places={plan.marks[verdict]} />
      ))}
    </SketchSheet>
  );
};
