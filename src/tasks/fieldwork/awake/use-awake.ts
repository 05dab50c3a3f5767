import { useEffect, useState } from "react";
import { type AwakeState, createAwake } from "./awake.ts";

/** Keeps the screen on while the caller is shown, and says whether it can. */
export const useAwake = (): AwakeState => {
  const [state, setState] = useState<AwakeState>("off");
  useEffect(() => {
    const awake = createAwake(setState);
    awake.hold();
    return awake.release;
  }, []);
  return state;
};
