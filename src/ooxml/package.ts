import { DocumentError } from "../document/errors.js";
import { inflateEntry } from "./inflate-entry.js";
import { parseXml, type XmlElement } from "./xml.js";
import {
  damagedArchive,
  readZipDirectory,
  type ZipDirectory,
  type ZipEntry,
} from "./zip-directory.js";

/** An open Office package; its parts are inflated one by one as they are asked for. */
export interface Package {
  readonly bytes: Uint8Array;
  /** By part name in lower case, without a leading slash: part names ignore case. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly directory: ZipDirectory;
}

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_SIGNATURE = [0x50, 0x4b];

/**
 * Opens the package in `bytes` without inflating anything.
 * @throws DocumentError "empty", "encrypted", "format-mismatch", "damaged" or "too-large".
 */
export function openPackage(bytes: Uint8Array): Package {
  if (bytes.length === 0) throw emptyFile();
  if (startsWith(bytes, OLE_SIGNATURE)) throw isEncrypted(bytes) ? encrypted() : legacyDoc();
  if (!startsWith(bytes, ZIP_SIGNATURE)) throw notWord();
  const entries = new Map<string, ZipEntry>();
  const directory = readZipDirectory(bytes);
  for (const entry of directory.entries) {
    const key = partKey(entry.name);
    if (!entries.has(key)) entries.set(key, entry);
  }
  if (entries.size === 0) throw damagedArchive();
  return { bytes, entries, directory };
}

/** The entry of the part, `undefined` when the package has no such part. */
export function entryOf(source: Package, name: string): ZipEntry | undefined {
  return source.entries.get(partKey(name));
}

/** The bytes of the part, `undefined` when the package has no such part. */
export function readPart(source: Package, name: string): Uint8Array | undefined {
  const entry = entryOf(source, name);
  return entry === undefined ? undefined : inflateEntry(source.bytes, entry);
}

/** The root element of the part, `undefined` when the package has no such part. */
export function readXmlPart(source: Package, name: string): XmlElement | undefined {
  const bytes = readPart(source, name);
  return bytes === undefined ? undefined : parseXml(bytes, name);
}

/** The file is something else than a Word document. */
export function notWord(): DocumentError {
  return new DocumentError("format-mismatch", {
    vi: "Tệp không phải là văn bản Word (.docx); hãy mở bằng phần mềm đã tạo ra tệp rồi lưu thành .docx.",
    en: "The file is not a Word document (.docx); open it in the program that made it and save it as .docx.",
  });
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** A locked document is an OLE file whose directory names an "EncryptedPackage" stream. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = Buffer.from("EncryptedPackage", "utf16le");
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);
}

function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

function emptyFile(): DocumentError {
  return new DocumentError("empty", {
    vi: "Tệp rỗng (0 byte); hãy tải lại hoặc lưu lại văn bản.",
    en: "The file is empty (0 bytes); fetch it again or save the document again.",
  });
}

function encrypted(): DocumentError {
  return new DocumentError("encrypted", {
    vi: "Tệp Word được đặt mật khẩu nên không đọc được; hãy bỏ mật khẩu trong Word rồi thử lại.",
    en: "The Word file is protected by a password and cannot be read; remove the password in Word and try again.",
  });
}

function legacyDoc(): DocumentError {
  return new DocumentError("format-mismatch", {
    vi: "Tệp có định dạng Office đời cũ (như .doc 97-2003), không phải .docx; hãy mở bằng Word rồi lưu thành .docx.",
    en: "The file is in an old Office format (such as .doc 97-2003), not .docx; open it in Word and save it as .docx.",
  });
}
