// Looks at HTML files in Chromium, one job per line of the JSON on standard input, and prints the faults as JSON.
// Argument: the path of Chromium.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { MODES } from "./modes.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

// Gives the faults of one file seen in one mode, as sentences.
async function look(browser, file, mode) {
  const context = await browser.newContext({ ...mode.context, offline: true });
  const page = await context.newPage();
  const faults = [];
  const own = pathToFileURL(file).href;
  page.on("request", (request) => {
    const address = request.url().split("#")[0];
    if (address !== own && !address.startsWith("data:")) faults.push(`hämtar ${request.url()}`);
  });
  page.on("pageerror", (error) => faults.push(`fel på sidan: ${error.message}`));
  await page.goto(own);
  for (const check of mode.checks) faults.push(...(await check(page, AXE)));
  await context.close();
  return faults;
}

const jobs = JSON.parse(readFileSync(0, "utf8"));
const browser = await chromium.launch({ executablePath: process.argv[2], args: FLAGS });
const answers = [];
for (const { file, modes } of jobs)
  for (const mode of modes) answers.push({ file, mode, faults: await look(browser, file, MODES[mode]) });
await browser.close();
process.stdout.write(JSON.stringify(answers));
