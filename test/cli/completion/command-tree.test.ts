import { expect, test } from "vitest";
import { SAMPLE_TREE } from "./sample-tree.js";

test("every command is listed with what can be typed after it", () => {
  expect(
    SAMPLE_TREE.map(({ path, options, commands, argument }) => ({
      path: path.join(" "),
      options: options.flatMap(({ names }) => names).join(" "),
      commands: commands.map(({ name }) => name).join(" "),
      argument,
    })),
  ).toEqual([
    { path: "", options: "-V --version -h --help", commands: "look profile help", argument: null },
    {
      path: "look",
      options: "-o --output --stage --level --again --no-color --most",
      commands: "",
      argument: { kind: "file" },
    },
    { path: "profile", options: "", commands: "make", argument: null },
    { path: "profile make", options: "", commands: "", argument: { kind: "folder" } },
    {
      path: "help",
      options: "",
      commands: "",
      argument: { kind: "words", words: ["look", "profile"] },
    },
  ]);
});

test("an option has its names, what it does, its value and whether it may come again", () => {
  const options = SAMPLE_TREE.flatMap((command) => command.options);
  expect(options.filter(({ names }) => /output|stage|again|color|most/.test(names.join()))).toEqual(
    [
      {
        names: ["-o", "--output"],
        description: "where to $(write) it",
        value: { kind: "file" },
        isRepeatable: false,
      },
      {
        names: ["--stage"],
        description: "how far it is",
        value: { kind: "words", words: ["draft", "final"] },
        isRepeatable: false,
      },
      {
        names: ["--again"],
        description: "may come again",
        value: { kind: "file" },
        isRepeatable: true,
      },
      { names: ["--no-color"], description: "without colour", value: null, isRepeatable: false },
      {
        names: ["--most"],
        description: "at most so many",
        value: { kind: "anything" },
        isRepeatable: false,
      },
    ],
  );
});
