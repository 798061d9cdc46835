import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectLegacy } from "../../../src/text/encodings/detect-legacy.js";
import { TCVN3 } from "../../../src/text/encodings/tcvn3.js";
import { VNI } from "../../../src/text/encodings/vni.js";
import { inTcvn3, inVni } from "./encode-legacy.js";

const PLAN =
  "Kế hoạch cải cách hành chính năm 2026 của Sở Xây dựng. Nâng cao chất lượng phục vụ người dân, doanh nghiệp; tối thiểu 95% hồ sơ được giải quyết đúng hạn.";
const LETTERS =
  "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ bchklmnptx.,;()-0123";

describe("detectLegacy", () => {
  test("tells TCVN3 and VNI by their letters", () => {
    expect(detectLegacy(inTcvn3(PLAN))).toBe(TCVN3);
    expect(detectLegacy(inVni(PLAN))).toBe(VNI);
    expect(detectLegacy(inVni(PLAN.toUpperCase()))).toBe(VNI);
  });

  test("a title in Unicode does not hide that the rest is TCVN3", () => {
    expect(detectLegacy(`KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH\n${inTcvn3(PLAN)}`)).toBe(TCVN3);
  });

  test.each([
    ["Vietnamese", PLAN],
    ["Vietnamese with letters of Latin-1 only", "Các cô và bà có hai cái áo to, à há, là ý hay."],
    ["decomposed Vietnamese", PLAN.normalize("NFD")],
    [
      "French",
      "Été comme hiver, où que l'élève français soit né, il a dû être à même d'étudier; ça a été décidé là-bas, à Noël.",
    ],
    ["English with signs", "The café's résumé of 5 µm and 10 µm lines, § 4 © 2026 • naïve façade."],
    ["German", "Für die Prüfung müssen Schüler über größere Übungen verfügen; das hört jäh auf."],
    ["Spanish", "El año pasado la niña leyó una canción en español: ¡qué emoción, señor!"],
    ["numbers and signs", "± 5 °C, ½ · ¼ · ¾, 3 × 4 ÷ 2, «§»"],
    ["bare words", "Ke hoach cai cach hanh chinh nam 2026"],
  ])("%s is left alone", (_, text) => {
    expect(detectLegacy(text)).toBeUndefined();
  });
});

describe("conversion", () => {
  test("TCVN3 gives back every letter at its offset", () => {
    const letters = fc.array(fc.constantFrom(...LETTERS), { maxLength: 40 });
    fc.assert(
      fc.property(letters, (chosen) => {
        const text = chosen.join("");
        expect(TCVN3.convert(inTcvn3(text))).toEqual({ text });
      }),
    );
  });

  test("VNI gives back every word and says where its letters went", () => {
    expect(VNI.convert(inVni(PLAN)).text).toBe(PLAN);
    expect(VNI.convert(inVni(PLAN.toUpperCase())).text).toBe(PLAN.toUpperCase());
    expect(VNI.convert("naêm 2")).toEqual({ text: "năm 2", offsets: [0, 1, 1, 2, 3, 4, 5] });
  });

  test("a sign typed small after a capital makes a capital", () => {
    expect(VNI.convert("Uûy ban, Ñaûng").text).toBe("Ủy ban, Đảng");
  });

  test("capitals that TCVN3 lacks are told by the letters beside them", () => {
    expect(TCVN3.convert("CéNG HOµ X· HéI chñ nghÜa").text).toBe("CỘNG HOÀ XÃ HỘI chủ nghĩa");
    expect(TCVN3.convert("KÕ ho¹ch cña Së Néi vô, X· §«ng").text).toBe(
      "Kế hoạch của Sở Nội vụ, Xã Đông",
    );
    expect(TCVN3.convert("UBND tØnh, Së TNMT").text).toBe("UBND tỉnh, Sở TNMT");
  });
});
