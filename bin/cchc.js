#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { main } from "../dist/main.js";
import { processTerminal } from "../dist/terminal.js";

/**
 * By the major version of V8: makes the engine optimise only what has run for long. The work is spread
 * over some thousand functions, which cost more to optimise than they take (docs/decisions.md).
 */
const OPTIMISE_LATE = {
  11: "--interrupt-budget=600000",
  12: "--invocation-count-for-turbofan=30000",
  13: "--invocation-count-for-turbofan=30000",
};
const flag = OPTIMISE_LATE[Number.parseInt(process.versions.v8, 10)];
if (flag !== undefined) setFlagsFromString(flag);

process.exitCode = await main(process.argv.slice(2), processTerminal());
