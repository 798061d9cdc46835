/** The calls of PDFium that this reader makes; handles and addresses are numbers, 0 is none. */
export interface Pdfium {
  readonly HEAPU8: Uint8Array;
  readonly HEAPU16: Uint16Array;
  readonly HEAP32: Int32Array;
  readonly HEAPU32: Uint32Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
  readonly wasmExports: {
    readonly memory: Memory;
    malloc(bytes: number): number;
    free(address: number): void;
  };
  _FPDF_InitLibraryWithConfig(config: object): void;
  _FPDF_LoadMemDocument(data: number, size: number, password: number): number;
  _FPDF_CloseDocument(document: number): void;
  _FPDF_GetLastError(): number;
  _FPDF_GetPageCount(document: number): number;
  _FPDF_LoadPage(document: number, index: number): number;
  _FPDF_ClosePage(page: number): void;
  _FPDF_GetPageBoundingBox(page: number, rect: number): number;
  _FPDF_GetPageWidthF(page: number): number;
  _FPDF_GetPageHeightF(page: number): number;
  _FPDF_DeviceToPage(
    page: number,
    left: number,
    top: number,
    width: number,
    height: number,
    turn: number,
    deviceX: number,
    deviceY: number,
    x: number,
    y: number,
  ): number;
  _FPDFBitmap_CreateEx(
    width: number,
    height: number,
    format: number,
    buffer: number,
    stride: number,
  ): number;
  _FPDFBitmap_FillRect(
    bitmap: number,
    left: number,
    top: number,
    width: number,
    height: number,
    argb: number,
  ): number;
  _FPDF_RenderPageBitmap(
    bitmap: number,
    page: number,
    left: number,
    top: number,
    width: number,
    height: number,
    turn: number,
    flags: number,
  ): void;
  _FPDFBitmap_Destroy(bitmap: number): void;
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetAnnotCount(page: number): number;
  _FPDFPage_GetObject(page: number, index: number): number;
  _FPDFFormObj_CountObjects(form: number): number;
  _FPDFFormObj_GetObject(form: number, index: number): number;
  _FPDFPageObj_GetType(object: number): number;
  _FPDFPageObj_GetMatrix(object: number, matrix: number): number;
  _FPDFPageObj_GetBounds(
    object: number,
    left: number,
    bottom: number,
    right: number,
    top: number,
  ): number;
  _FPDFPageObj_GetFillColor(object: number, r: number, g: number, b: number, a: number): number;
  _FPDFPath_CountSegments(path: number): number;
  _FPDFPath_GetPathSegment(path: number, index: number): number;
  _FPDFPath_GetDrawMode(path: number, fillMode: number, stroke: number): number;
  _FPDFPathSegment_GetPoint(segment: number, x: number, y: number): number;
  _FPDFPathSegment_GetType(segment: number): number;
  _FPDFPathSegment_GetClose(segment: number): number;
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(textPage: number): void;
  _FPDFText_CountChars(textPage: number): number;
  _FPDFText_GetUnicode(textPage: number, index: number): number;
  _FPDFText_IsGenerated(textPage: number, index: number): number;
  _FPDFText_HasUnicodeMapError(textPage: number, index: number): number;
  _FPDFText_GetTextObject(textPage: number, index: number): number;
  _FPDFText_GetFontSize(textPage: number, index: number): number;
  _FPDFText_GetFontInfo(
    textPage: number,
    index: number,
    buffer: number,
    length: number,
    flags: number,
  ): number;
  _FPDFTextObj_GetTextRenderMode(object: number): number;
  _FPDFText_GetMatrix(textPage: number, index: number, matrix: number): number;
  _FPDFText_GetCharOrigin(textPage: number, index: number, x: number, y: number): number;
  _FPDFText_GetCharBox(
    textPage: number,
    index: number,
    left: number,
    right: number,
    bottom: number,
    top: number,
  ): number;
  _FPDFText_GetLooseCharBox(textPage: number, index: number, rect: number): number;
}

/** The memory of the engine, which only grows. */
interface Memory {
  readonly buffer: ArrayBuffer;
  grow: (pages: number) => number;
}

/** The one WebAssembly instance of the process; it takes 30 to 100 ms and is asked for only when a PDF comes. */
let instance: Promise<Pdfium> | undefined;

/** PDFium, compiled and initialised at the first call. */
export function loadPdfium(): Promise<Pdfium> {
  instance ??= startPdfium();
  return instance;
}

/**
 * Whether the engine broke down: it ran out of memory or stack, or ended itself. Nothing in it can be
 * relied on after, so that the next call of `loadPdfium` starts another.
 */
export function forgetBroken(error: unknown): boolean {
  const isBroken =
    (error instanceof Error && error.name === "RuntimeError") ||
    error instanceof RangeError ||
    error instanceof OutOfMemory;
  if (isBroken) instance = undefined;
  return isBroken;
}

/** The engine has no memory left for what it was to be given. */
class OutOfMemory extends Error {}

/** Lends `bytes` of PDFium's memory to `use`, 8-byte aligned, and takes them back. */
export function withMemory<T>(pdfium: Pdfium, bytes: number, use: (address: number) => T): T {
  const address = pdfium.wasmExports.malloc(bytes);
  if (address === 0) throw new OutOfMemory(`PDFium has no ${bytes} bytes of memory left`);
  try {
    return use(address);
  } finally {
    pdfium.wasmExports.free(address);
  }
}

/** The six floats of an affine matrix: x' = a x + c y + e, y' = b x + d y + f. */
export interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export const MATRIX_BYTES = 24;

export const IDENTITY: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

export function matrixAt(pdfium: Pdfium, address: number): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = pdfium.HEAPF32.subarray(
    address >> 2,
    (address >> 2) + 6,
  );
  return { a, b, c, d, e, f };
}

/** The matrix that applies `inner` first, then `outer`. */
export function compose(inner: Matrix, outer: Matrix): Matrix {
  return {
    a: inner.a * outer.a + inner.b * outer.c,
    b: inner.a * outer.b + inner.b * outer.d,
    c: inner.c * outer.a + inner.d * outer.c,
    d: inner.c * outer.b + inner.d * outer.d,
    e: inner.e * outer.a + inner.f * outer.c + outer.e,
    f: inner.e * outer.b + inner.f * outer.d + outer.f,
  };
}

/** What the engine says of its own end is for its makers. */
const SILENT: object = { print: () => undefined, printErr: () => undefined };
/** What PDFium may take, in bytes: the largest file that is read at all, and its largest image. */
const MOST_MEMORY = 512 * 1024 * 1024;
const MEMORY_PAGE = 64 * 1024;

async function startPdfium(): Promise<Pdfium> {
  const { PDFiumModule } = await import("@hyzyla/pdfium");
  // The package types a tenth of the calls that its module offers.
  const pdfium = (await PDFiumModule(SILENT)) as unknown as Pdfium;
  bound(pdfium.wasmExports.memory);
  pdfium._FPDF_InitLibraryWithConfig({
    version: 2,
    m_pIsolate: null,
    m_pUserFontPaths: null,
    m_v8EmbedderSlot: 0,
    m_pPlatform: null,
  });
  return pdfium;
}

/** Asked for more, the engine is told that there is none, and breaks down. */
function bound(memory: Memory): void {
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * MEMORY_PAGE > MOST_MEMORY) {
      throw new RangeError(`PDFium may take ${MOST_MEMORY} bytes`);
    }
    return grow(pages);
  };
}
