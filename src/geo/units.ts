declare const unit: unique symbol;

/** Length in metres. A bare number does not compile where metres are asked for. */
export type Metres = number & { readonly [unit]: "m" };
/** Area in square metres. */
export type SquareMetres = number & { readonly [unit]: "m2" };
/** Angle in degrees, clockwise from north where it is a direction. */
export type Degrees = number & { readonly [unit]: "deg" };

export const metres = (value: number): Metres => value as Metres;
export const squareMetres = (value: number): SquareMetres => value as SquareMetres;
export const degrees = (value: number): Degrees => value as Degrees;
