import { type ChangeEvent, useEffect, useRef } from "react";
import { Button, type ButtonProps } from "./button.tsx";

export interface PhotoButtonProps extends Pick<ButtonProps, "icon" | "disabled"> {
  readonly label: string;
  /** Opens the camera where there is one; one photo at a time then. */
  readonly camera?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** The chooser or the camera was closed, or refused, without a photo. */
  readonly onNothing: () => void;
}

/** A button that opens the camera or the system's chooser of photos. */
export const PhotoButton = (props: PhotoButtonProps) => {
  const { label, camera = false, onFiles, onNothing, ...button } = props;
  const input = useRef<HTMLInputElement>(null);
  const heard = useRef(onNothing);
  heard.current = onNothing;
  useEffect(() => {
    const element = input.current;
    const cancelled = (): void => heard.current();
    element?.addEventListener("cancel", cancelled);
    return () => element?.removeEventListener("cancel", cancelled);
  }, []);
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    // Emptied, so that the same photo can be chosen again.
    target.value = "";
    if (files.length > 0) onFiles(files);
    else onNothing();
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        // A phone turns its HEIC into JPEG where only those are asked for; its camera opens for any image.
        accept={camera ? "image/*" : "image/jpeg,image/png,image/webp"}
        multiple={!camera}
        {...(camera && { capture: "environment" as const })}
        onChange={take}
      />
      <Button {...button} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
};
