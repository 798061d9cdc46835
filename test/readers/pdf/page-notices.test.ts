import { expect, test } from "vitest";
import { cutNotice, pictureNotice } from "../../../src/readers/pdf/page-notices.js";

test.each([pictureNotice, cutNotice])("a notice about one page has its place", (noticeOf) => {
  expect(noticeOf([4]).map(({ place }) => place)).toEqual([{ page: 4 }]);
});

test.each([pictureNotice, cutNotice])("one about several names them and has none", (noticeOf) => {
  const [notice] = noticeOf([1, 2, 3, 9]);
  expect(notice?.message.vi).toMatch(/[Tt]rang 1-3, 9 /);
  expect(notice).not.toHaveProperty("place");
});
