import { useEffect, useState } from "react";

/** An address of a picture for as long as it is shown; null until there is one. */
export const usePictureUrl = (picture: Blob): string | null => {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(picture);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return url;
};
