// WCAG 2.2 A and AA and axe's best practice, as far as a machine sees.
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export const axe = (page, source) => judge(page, source, {});

// The same without contrast, whose time grows fast with the page: the style is judged on shorter pages.
export const axeOfStructure = (page, source) => judge(page, source, { "color-contrast": { enabled: false } });

async function judge(page, source, rules) {
  await page.evaluate(source);
  const violations = await page.evaluate(
    async (options) => (await window.axe.run(document, options)).violations,
    { runOnly: TAGS, rules, resultTypes: ["violations"] },
  );
  return violations.map(
    ({ id, help, nodes }) => `axe ${id}: ${help} (${nodes.length}), ${nodes[0].html.slice(0, 160)}`,
  );
}
