import { PDFArray, PDFDict, PDFName, PDFNumber } from "@cantoo/pdf-lib";
import type { Bilingual } from "../../document/bilingual.js";
import type { OpenedPdf } from "./open-pdf.js";

/** What viewers will say of the signatures in a copy with notes; nothing where nobody signed. */
export function signatureNotices({ context }: OpenedPdf): readonly Bilingual[] {
  const signatures = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && isSignature(object) ? [object] : []));
  if (signatures.length === 0) return [];
  return [signatures.some(forbidsNotes) ? LOCKED : SIGNED];
}

function isSignature(dict: PDFDict): boolean {
  return dict.has(PDFName.of("ByteRange")) && dict.has(PDFName.of("Contents"));
}

/** By its transform DocMDP (ISO 32000-1, 12.8.2.2), where only permission 3 lets notes be added; 2 is the default. */
function forbidsNotes(signature: PDFDict): boolean {
  const { context } = signature;
  const references = context.lookup(signature.get(PDFName.of("Reference")));
  if (!(references instanceof PDFArray)) return false;
  return references.asArray().some((one) => {
    const reference = context.lookup(one);
    if (!(reference instanceof PDFDict)) return false;
    if (reference.get(PDFName.of("TransformMethod")) !== PDFName.of("DocMDP")) return false;
    const parameters = context.lookup(reference.get(PDFName.of("TransformParams")));
    const given = parameters instanceof PDFDict ? parameters.get(PDFName.of("P")) : undefined;
    const permission = context.lookup(given);
    return !(permission instanceof PDFNumber) || permission.asNumber() < NOTES_ALLOWED;
  });
}

const NOTES_ALLOWED = 3;

const SIGNED: Bilingual = {
  vi: "Văn bản có chữ ký số. Trong bản có ghi chú, chữ ký vẫn đúng cho phần đã ký, nhưng phần mềm đọc PDF sẽ báo tệp có bổ sung sau khi ký. Hãy phát hành tệp gốc, không dùng bản có ghi chú.",
  en: "The document is digitally signed. In the annotated copy the signature holds for what was signed, but viewers will say that the file was added to afterwards. Send out the original, not the copy.",
};

const LOCKED: Bilingual = {
  vi: "Chữ ký số của văn bản không cho thêm ghi chú, nên phần mềm đọc PDF sẽ báo chữ ký trong bản có ghi chú không còn hợp lệ. Chữ ký trong tệp gốc vẫn nguyên; hãy phát hành tệp gốc.",
  en: "The digital signature of the document allows no notes, so viewers will call it invalid in the annotated copy. The one in the original holds; send out the original.",
};
