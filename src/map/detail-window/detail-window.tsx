import "./detail-window.css";
import type { ReactNode } from "react";
import { DetailDrawing, type DetailDrawingProps } from "./detail-drawing.tsx";

export interface DetailWindowProps extends Omit<DetailDrawingProps, "width" | "height"> {
  /** CSS pixels of the drawing; the facts beside it take what they need. */
  readonly width?: number;
  readonly height?: number;
  /** Facts beside the drawing. */
  readonly children?: ReactNode;
}

/** The selected plot at large scale with its figures: a window on the map, or a card where there is no map. */
export function DetailWindow({
  children,
  width = 188,
  height = 134,
  ...drawing
}: DetailWindowProps) {
  return (
    <div className="detail-window">
      <DetailDrawing {...drawing} width={width} height={height} />
      {children && <div className="detail-facts">{children}</div>}
    </div>
  );
}
