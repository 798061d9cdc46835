import fc from "fast-check";
import { expect, test } from "vitest";
import { findDates, isoDate } from "../../src/text/dates.js";
import { parseNumber, parseRoman, toRoman } from "../../src/text/numbers.js";

test.each([
  ["98,5", 98.5],
  ["98.5", 98.5],
  ["1.250", 1250],
  ["1.250,5", 1250.5],
  ["06", 6],
  ["một", undefined],
])("%s is %s", (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test("numbers round-trip as Vietnamese prints them", () => {
  const whole = fc.integer({ min: 0, max: 9_999_999 });
  const cents = fc.integer({ min: 0, max: 99 });
  fc.assert(
    fc.property(whole, cents, (units, hundredths) => {
      const value = (units * 100 + hundredths) / 100;
      const printed = value.toLocaleString("vi-VN", { maximumFractionDigits: 2 });
      expect(parseNumber(printed)).toBe(value);
    }),
  );
});

test("Roman numerals round-trip", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 399 }), (value) => {
      expect(parseRoman(toRoman(value))).toBe(value);
    }),
  );
});

test.each(["IIII", "VX", "IC", "ABC", ""])("%s is no Roman numeral", (text) => {
  expect(parseRoman(text)).toBeUndefined();
});

test("dates round-trip in figures and in words", () => {
  const days = fc.date({
    min: new Date("2001-01-01"),
    max: new Date("2099-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (day) => {
      const iso = day.toISOString().slice(0, 10);
      const [year, month, date] = iso.split("-").map(Number);
      const printed = `ngày ${date}/${month}/${year}; ngày ${date} tháng ${month} năm ${year}`;
      expect(findDates(printed).map((mention) => mention.iso)).toEqual([iso, iso]);
    }),
  );
});

test("a day that does not exist has no ISO date", () => {
  expect(isoDate(2026, 6, 31)).toBeUndefined();
  expect(findDates("trước ngày 31/6/2026")).toEqual([
    { text: "31/6/2026", start: 11, end: 20, iso: undefined },
  ]);
});
