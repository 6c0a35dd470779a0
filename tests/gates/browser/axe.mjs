// WCAG 2.2 A and AA and axe's best practice, as far as a machine sees.
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export async function axe(page, source) {
  await page.evaluate(source);
  const violations = await page.evaluate(
    async (tags) => (await window.axe.run(document, { runOnly: tags, resultTypes: ["violations"] })).violations,
    TAGS,
  );
  return violations.map(
    ({ id, help, nodes }) => `axe ${id}: ${help} (${nodes.length}), ${nodes[0].html.slice(0, 160)}`,
  );
}
