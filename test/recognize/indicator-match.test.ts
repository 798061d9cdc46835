import { describe, expect, test } from "vitest";
import type { Indicator } from "../../src/facts/indicators.js";
import { indicatorMatcher } from "../../src/recognize/indicator-match.js";

const RATE = new Set(["%"]);

function indicator(id: string, phrases: string[], not: string[] = []): Indicator {
  return { id, label: id, area: "procedures", unit: "%", phrases, not };
}

describe("the phrases of an indicator", () => {
  test.each([
    ["xã|phường … ki-ốt", "Tối thiểu 60% xã, phường lắp đặt ki-ốt", true],
    ["xã|phường … ki-ốt", "Ki-ốt đặt tại 60% xã", false],
    ["ki-ốt & xã|phường", "Ki-ốt đặt tại 60% phường", true],
    ["ki-ốt & xã|phường", "Ki-ốt đặt tại 60% thôn", false],
    ["thủ tục hành chính … ki-ốt", "60% TTHC làm được tại ki-ốt", true],
  ])("“%s” in “%s”: %s", (phrase, words, expected) => {
    const matcher = indicatorMatcher([indicator("kiosk", [phrase])]);
    expect(matcher.best(words, null, RATE)?.id === "kiosk").toBe(expected);
  });

  test("the one with the most letters wins, unless something excludes it", () => {
    const matcher = indicatorMatcher([
      indicator("files", ["ho so"]),
      indicator("late-files", ["ho so … qua han"], ["xin loi"]),
    ]);
    expect(matcher.best("hồ sơ quá hạn", null, RATE)?.id).toBe("late-files");
    expect(matcher.best("hồ sơ quá hạn được xin lỗi", null, RATE)?.id).toBe("files");
  });

  test("of two with as many letters, that wins whose words begin first", () => {
    const matcher = indicatorMatcher([
      indicator("papers", ["giay to"]),
      indicator("reports", ["bao cao"]),
    ]);
    expect(matcher.best("báo cáo, giấy tờ", null, RATE)?.id).toBe("reports");
    expect(matcher.best("giấy tờ, báo cáo", null, RATE)?.id).toBe("papers");
  });
});
