// How a page is looked at: as what reader, and what must hold then.
import { axe, axeOfStructure } from "./axe.mjs";
import {
  asCards,
  keyboardReaches,
  nothingIsClipped,
  nothingSticksOut,
  readableText,
  staysTable,
  tablesPrintAsTables,
  wideSpacing,
} from "./checks.mjs";

const DESKTOP = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 320, height: 640 } };
// The width of an A4 page within the style's margins.
const PAPER = { viewport: { width: 642, height: 900 } };

const media = (options) => async (page) => (await page.emulateMedia(options), []);

export const MODES = {
  desktop: { context: DESKTOP, checks: [axe, nothingSticksOut, nothingIsClipped, keyboardReaches] },
  phone: { context: PHONE, checks: [axe, nothingSticksOut, nothingIsClipped, asCards, staysTable, keyboardReaches] },
  "phone-long": { context: PHONE, checks: [axeOfStructure, nothingSticksOut, nothingIsClipped, asCards, staysTable] },
  dark: { context: { ...DESKTOP, colorScheme: "dark" }, checks: [axe, readableText] },
  forced: { context: { ...DESKTOP, forcedColors: "active" }, checks: [readableText, nothingSticksOut] },
  spacing: { context: DESKTOP, checks: [wideSpacing, nothingSticksOut, nothingIsClipped] },
  "phone-spacing": { context: PHONE, checks: [wideSpacing, nothingSticksOut, nothingIsClipped] },
  print: {
    context: PAPER,
    checks: [media({ media: "print" }), nothingSticksOut, tablesPrintAsTables, readableText],
  },
};
