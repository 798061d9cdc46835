import { expect, test } from "vitest";
import { cacheFolder } from "../../src/cli/cache-folder.js";

test.each([
  [
    "win32",
    { LOCALAPPDATA: "C:\\Users\\Bình\\AppData\\Local" },
    "C:\\Users\\Bình\\AppData\\Local\\cchc\\Cache",
  ],
  ["win32", {}, "C:\\Users\\Bình\\AppData\\Local\\cchc\\Cache"],
] as const)("on %s with %j it is the user's own: %s", (platform, env, expected) => {
  expect(cacheFolder(platform, env, "C:\\Users\\Bình")).toBe(expected);
});

test.each([
  ["darwin", {}, "/home/binh/Library/Caches/cchc"],
  ["linux", {}, "/home/binh/.cache/cchc"],
  ["linux", { XDG_CACHE_HOME: "/var/cache" }, "/var/cache/cchc"],
  ["linux", { XDG_CACHE_HOME: "cache" }, "/home/binh/.cache/cchc"],
  ["linux", { XDG_CACHE_HOME: "" }, "/home/binh/.cache/cchc"],
] as const)("on %s with %j it is %s", (platform, env, expected) => {
  expect(cacheFolder(platform, env, "/home/binh")).toBe(expected);
});
