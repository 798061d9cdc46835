/** A quarter turn anticlockwise, in degrees, of the page's text in the coordinates of the file. */
export type Turn = 0 | 90 | 180 | 270;

/** The visible part of a page in the coordinates of the file: points, y upwards. */
export interface PageBox {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Page space as a reader sees it: points from the top left corner, y downwards, text upright. */
export interface Orientation {
  readonly turn: Turn;
  readonly width: number;
  readonly height: number;
  toDevice(x: number, y: number): Point;
  /** The way back: where a point of page space lies in the coordinates of the file. */
  toFile(x: number, y: number): Point;
}

/** The quarter turn of the text direction (a, b), `undefined` for slanting text such as a watermark. */
export function turnOf(a: number, b: number): Turn | undefined {
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  const quarters = Math.round(degrees / 90);
  if (Math.abs(degrees - quarters * 90) > SLANT_DEGREES) return undefined;
  return ([0, 90, 180, 270] as const)[((quarters % 4) + 4) % 4];
}

/** Lays the page so that text of this turn reads from left to right. */
export function orient({ left, bottom, right, top }: PageBox, turn: Turn): Orientation {
  const across = right - left;
  const upright = top - bottom;
  switch (turn) {
    case 0:
      return {
        turn,
        width: across,
        height: upright,
        toDevice: (x, y) => ({ x: x - left, y: top - y }),
        toFile: (x, y) => ({ x: left + x, y: top - y }),
      };
    case 90:
      return {
        turn,
        width: upright,
        height: across,
        toDevice: (x, y) => ({ x: y - bottom, y: x - left }),
        toFile: (x, y) => ({ x: left + y, y: bottom + x }),
      };
    case 180:
      return {
        turn,
        width: across,
        height: upright,
        toDevice: (x, y) => ({ x: right - x, y: y - bottom }),
        toFile: (x, y) => ({ x: right - x, y: bottom + y }),
      };
    case 270:
      return {
        turn,
        width: upright,
        height: across,
        toDevice: (x, y) => ({ x: top - y, y: right - x }),
        toFile: (x, y) => ({ x: right - y, y: top - x }),
      };
  }
}

const SLANT_DEGREES = 10;
