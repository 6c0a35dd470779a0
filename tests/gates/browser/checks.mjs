// What axe does not see: reflow, clipped text, cards, wide spacing, the keyboard's place, forced colours and print.
// Every check gives faults as sentences; functions given to `evaluate` run in the page.

// WCAG 1.4.10: no scrolling in two directions.
export const nothingSticksOut = (page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll("*")].filter(
      (one) => one.getBoundingClientRect().right > width + 1 && !one.querySelector("*"),
    );
    return [
      `rullar i sidled: ${document.documentElement.scrollWidth} av ${width} px, ` +
        wide.slice(0, 3).map((one) => one.outerHTML.slice(0, 120)).join(" "),
    ];
  });

// WCAG 1.4.4 and 1.4.12: text stands whole in its box, and texts do not cover each other. A drawing may be wider than
// its frame (1.4.10 excepts what needs two dimensions) when the frame scrolls and the keyboard reaches it.
export const nothingIsClipped = (page) =>
  page.evaluate(() => {
    const hidden = (one) => one.closest("thead, svg, .skip, .nothing") !== null;
    return [...document.body.querySelectorAll("*")]
      .filter((one) => !hidden(one) && one.textContent.trim())
      .filter((one) => {
        const style = getComputedStyle(one);
        const cut = style.overflow !== "visible" || style.textOverflow === "ellipsis";
        if (one.matches(".drawing") && style.overflowX === "auto" && one.tabIndex === 0) return false;
        const over = one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && style.display !== "inline";
        return over || (cut && one.scrollHeight > one.clientHeight + 1 && one !== document.body);
      })
      .slice(0, 3)
      .map((one) => `text ryms inte i sin ruta: ${one.outerHTML.slice(0, 160)}`);
  });

// Below 640 pixels a row is a card: its cells stand under each other, each with the heading of its column. A table
// of words and one number each stays as it is.
export const asCards = (page) =>
  page.evaluate(() => {
    const faults = [];
    for (const pair of document.querySelectorAll("table.pair"))
      if (getComputedStyle(pair).display !== "table" || pair.tHead.getBoundingClientRect().height < 9) faults.push("en tabell med ett tal per rad är ingen tabell");
    for (const row of document.querySelectorAll("table:not(.pair) tbody tr")) {
      // A cell that only says that there is nothing is told to assistive technology and not shown.
      const [hidden, cells] = [true, false].map((wanted) => [...row.children].filter((one) => one.matches(".nothing") === wanted));
      if (hidden.some((one) => one.textContent !== "–")) faults.push("ett kort döljer en cell som säger något");
      if (hidden.some((one) => one.getBoundingClientRect().height > 1)) faults.push("ett kort har en rad med bara ett streck");
      const head = [...row.closest("table").querySelectorAll("thead th")].map((one) => one.textContent);
      const tops = cells.map((one) => one.getBoundingClientRect().top);
      if (tops.some((top, index) => index && top <= tops[index - 1])) faults.push("en rad är inte ett kort");
      if (getComputedStyle(row).borderTopStyle === "none") faults.push("ett kort har ingen ram");
      cells.forEach((cell) => {
        const label = getComputedStyle(cell, "::before").content.replace(/^"|"$/g, "");
        const title = head[cell.cellIndex];
        if (cell.tagName === "TD" && label !== title) faults.push(`cell med etiketten ${label}, inte ${title}`);
      });
    }
    return [...new Set(faults)].slice(0, 5);
  });

// A table laid out as cards is still told as a table to assistive technology: WCAG 1.3.1.
export async function staysTable(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const told = (role) => nodes.filter((node) => !node.ignored && node.role?.value === role).length;
  const marked = (selector) => page.locator(selector).count();
  const roles = { table: "table", row: "tr", cell: "td", columnheader: "thead th", rowheader: "tbody th" };
  const faults = [];
  for (const [role, selector] of Object.entries(roles))
    if (told(role) !== (await marked(selector))) faults.push(`${told(role)} av ${await marked(selector)} ${role} sägs`);
  return faults;
}

// The spacing of WCAG 1.4.12, as a reader would set it.
export async function wideSpacing(page) {
  await page.addStyleTag({
    content:
      "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }" +
      "p { margin-bottom: 2em !important }",
  });
  return [];
}

// WCAG 2.1.1, 2.4.1, 2.4.7 and 2.4.11: Tab shows a link to the content first, and then every link it comes to.
export async function keyboardReaches(page) {
  const faults = [];
  const links = Math.min(12, await page.locator("a[href]").count());
  for (let index = 0; index < links; index += 1) {
    await page.keyboard.press("Tab");
    const fault = await page.evaluate((first) => {
      const one = document.activeElement;
      if (one === document.body) return "Tab kommer inte till länkarna";
      if (first && !one.hash) return "den första länken leder inte till innehållet";
      if (first && !document.querySelector(one.hash)) return `${one.hash} finns inte`;
      const box = one.getClientRects()[0];
      const top = document.elementFromPoint(box.left + Math.min(box.width, 20) / 2, box.top + box.height / 2);
      if (!one.contains(top)) return `länken syns inte när den har fokus: ${one.outerHTML.slice(0, 120)}`;
      return getComputedStyle(one).outlineStyle === "none" ? `fokus syns inte: ${one.outerHTML.slice(0, 120)}` : "";
    }, index === 0);
    if (fault) faults.push(fault);
  }
  return [...new Set(faults)].slice(0, 3);
}

// Text has a contrast of at least 4.5 to 1 to the background it got, also in the reader's own colours.
export const readableText = (page) =>
  page.evaluate(() => {
    const parts = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour) => {
      const [red, green, blue] = parts(colour).map((one) => one / 255).map((one) =>
        one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const paper = (one) => {
      for (let at = one; at; at = at.parentElement) {
        const colour = getComputedStyle(at).backgroundColor;
        const [, , , opacity = 1] = parts(colour);
        if (opacity === 1) return colour;
      }
      return matchMedia("(forced-colors: active)").matches ? "rgb(0, 0, 0)" : "rgb(255, 255, 255)";
    };
    const own = (one) => [...one.childNodes].some((child) => child.nodeType === 3 && child.data.trim());
    return [...document.body.querySelectorAll("*")]
      .filter((one) => own(one) && !one.closest("svg, script, style") && one.getClientRects().length)
      .filter((one) => {
        const values = [light(getComputedStyle(one).color), light(paper(one))].sort((a, b) => b - a);
        return (values[0] + 0.05) / (values[1] + 0.05) < 4.5;
      })
      .slice(0, 3)
      .map((one) => `text går inte att läsa mot sin bakgrund: ${one.outerHTML.slice(0, 160)}`);
  });

// On paper, tables are tables whose head can be repeated, and what only helps on screen is gone.
export const tablesPrintAsTables = (page) =>
  page.evaluate(() => {
    const shown = (one) => getComputedStyle(one).display;
    const faults = [...document.querySelectorAll("table")].flatMap((table) => [
      ...(shown(table) === "table" ? [] : ["en tabell skrivs inte ut som tabell"]),
      ...(shown(table.tHead) === "table-header-group" ? [] : ["ett tabellhuvud upprepas inte på nästa sida"]),
      ...([...table.tHead.rows[0].cells].every((cell) => cell.getBoundingClientRect().width > 8) ? [] : ["ett tabellhuvud syns inte"]),
    ]);
    const skip = document.querySelector(".skip");
    if (skip && shown(skip) !== "none") faults.push("länken till innehållet skrivs ut");
    return [...new Set(faults)];
  });
