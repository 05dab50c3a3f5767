/** What a canvas shows, as a file. Rejects where there is no memory for it. */
export const canvasBlob = (
  canvas: HTMLCanvasElement,
  type: "image/png" | "image/webp" | "image/jpeg",
  quality?: number,
): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("the picture is too large"))),
      type,
      quality,
    );
  });
