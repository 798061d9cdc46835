/** What a document number is made of, whichever way it is written. */
export interface NumberParts {
  /** Without leading zeros: "30c" of "30c/NQ-CP", "66.7" of "66.7/2025/NQ-CP". */
  readonly ordinal: string;
  readonly year: string | undefined;
  /** "NQ", "KH"; of a letter the issuer ("BNV" of "4625/BNV-CCHC"). */
  readonly code: string;
  /** In capitals, with "UBND" for the older "UB". */
  readonly issuer: string;
}

const STATE =
  /^0*(\d+[a-zđ]?(?:\.\d{1,2})?)\/(?:((?:19|20)\d\d)\/)?([A-Za-zÀ-ỹ&]+)-([A-Za-zÀ-ỹ\d&.-]+)$/u;
const PARTY = /^0*(\d+)-([A-Za-zÀ-ỹ]+)\/([A-Za-zÀ-ỹ\d]+)$/u;

/** The parts of a normalised number in state or Party form, `undefined` for other forms. */
export function numberParts(number: string): NumberParts | undefined {
  const [, ordinal, year, code, issuer] = STATE.exec(number) ?? partyParts(number);
  if (ordinal === undefined || code === undefined || issuer === undefined) return undefined;
  return { ordinal, year, code: code.toUpperCase(), issuer: issuerFamily(issuer) };
}

function partyParts(number: string): readonly (string | undefined)[] {
  const [whole, ordinal, code, issuer] = PARTY.exec(number) ?? [];
  return [whole, ordinal, undefined, code, issuer];
}

function issuerFamily(issuer: string): string {
  return issuer.toUpperCase().replace(/^UB(?=$|-)/u, "UBND");
}
