import { type GreyImage, WHITE } from "./grey-image.js";

/** The image enlarged by `factor`, its grey values interpolated. */
export function magnified({ width, height, pixels }: GreyImage, factor: number): GreyImage {
  const [wide, high] = [Math.round(width * factor), Math.round(height * factor)];
  const larger = new Uint8Array(wide * high);
  const at = (x: number, y: number) =>
    pixels[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))] ??
    WHITE;
  for (let y = 0; y < high; y++) {
    const down = (y + 0.5) / factor - 0.5;
    const top = Math.floor(down);
    for (let x = 0; x < wide; x++) {
      const across = (x + 0.5) / factor - 0.5;
      const left = Math.floor(across);
      const [right, below] = [across - left, down - top];
      const upper = at(left, top) * (1 - right) + at(left + 1, top) * right;
      const lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
      larger[y * wide + x] = Math.round(upper * (1 - below) + lower * below);
    }
  }
  return { width: wide, height: high, pixels: larger };
}
