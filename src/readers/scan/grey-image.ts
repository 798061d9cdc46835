/** An image of 8-bit grey values row by row: 0 is black, 255 white. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A stretch of an image, in pixels from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const WHITE = 255;

/** The part of the image inside `box` with a white border of `border` pixels around it. */
export function cropped(image: GreyImage, box: Box, border: number): GreyImage {
  const left = Math.max(0, Math.floor(box.left));
  const top = Math.max(0, Math.floor(box.top));
  const right = Math.min(image.width, Math.ceil(box.left + box.width));
  const bottom = Math.min(image.height, Math.ceil(box.top + box.height));
  const width = Math.max(0, right - left) + 2 * border;
  const height = Math.max(0, bottom - top) + 2 * border;
  const pixels = new Uint8Array(width * height).fill(WHITE);
  for (let y = top; y < bottom; y++) {
    const row = image.pixels.subarray(y * image.width + left, y * image.width + right);
    pixels.set(row, (y - top + border) * width + border);
  }
  return { width, height, pixels };
}

/** The image with its rows as columns. */
export function transposed({ width, height, pixels }: GreyImage): GreyImage {
  const turned = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) turned[x * height + y] = pixels[y * width + x] ?? WHITE;
  }
  return { width: height, height: width, pixels: turned };
}

/** The image upside down. */
export function halfTurned(image: GreyImage): GreyImage {
  return { ...image, pixels: image.pixels.slice().reverse() };
}

/** The image turned clockwise by a quarter. */
export function quarterTurned({ width, height, pixels }: GreyImage): GreyImage {
  const turned = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      turned[x * height + height - 1 - y] = pixels[y * width + x] ?? WHITE;
    }
  }
  return { width: height, height: width, pixels: turned };
}

/** The image as a file in the PGM format (P5). */
export function toPgm({ width, height, pixels }: GreyImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, "latin1"), pixels]);
}
