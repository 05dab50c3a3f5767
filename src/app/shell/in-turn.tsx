import { type ReactNode, startTransition, useEffect, useState } from "react";

/** Draws what lies below the first sight of a small screen in a turn of its own, once the rest is there. */
export const InTurn = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const [turn, setTurn] = useState(false);
  useEffect(() => startTransition(() => setTurn(true)), []);
  return turn ? children : null;
};
