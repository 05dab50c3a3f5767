import type { RegisterContext } from "../register-section.ts";
import { CompareScreen } from "./compare-screen.tsx";
import { NoRegisters } from "./panel/no-registers.tsx";

/** Campaign against campaign: the active register against another that is open. */
export const CompareSection = (context: RegisterContext) =>
  context.documents.registers.length < 2 ? (
    <NoRegisters context={context} />
  ) : (
    <CompareScreen context={context} />
  );
