// What is wrong with how a screen of the page looks and is told to a screen reader, for web_flows.mjs.

const PHONE = { width: 360, height: 740 };
const SIZES = { phone: PHONE, desktop: { width: 1280, height: 800 } };

/// What is wider than its place, by name.
function tooWide() {
  const found = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) found.push(`the page: ${root.scrollWidth} in ${root.clientWidth}`);
  for (const each of document.querySelectorAll("body *:not(svg *)")) {
    const box = each.getBoundingClientRect();
    // (What only a screen reader has is a point somewhere.)
    if (box.width <= 1 || box.height <= 1 || getComputedStyle(each).visibility === "hidden") continue;
    const spills = each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX !== "visible";
    if (box.right > root.clientWidth + 1 || box.left < -1 || spills)
      found.push(`${each.tagName} ${each.className}: ${each.textContent.trim().slice(0, 40)}`);
  }
  return found;
}

/// What a finger cannot hit well: WCAG 2.2 asks for 24 pixels at the least, and the page promises 44 for what is pressed.
function tooSmall() {
  const found = [];
  for (const each of document.querySelectorAll("button, [role=button], select, input:not([type=hidden])")) {
    const target = each.matches("input[type=radio], input[type=checkbox]") ? each.closest("label") ?? each : each;
    const box = target.getBoundingClientRect();
    if (box.width > 0 && (box.height < 44 || box.width < 44))
      found.push(`${each.tagName} ${(target.textContent || each.name).trim().slice(0, 40)}: ${Math.round(box.width)} x ${Math.round(box.height)}`);
  }
  return found;
}

/// Everything that is wrong with a screen, a line each; with `pictures`, pictures of it are left in that folder.
export async function wrongWith(page, axe, kind, pictures) {
  const wrong = [];
  const look = async (says, what) => { for (const each of await page.evaluate(what)) wrong.push(`${says}: ${each}`); };
  await page.setViewportSize(PHONE);
  await look("too wide at 360 px", tooWide);
  await look("too small", tooSmall);
  await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
  await look("too wide at 200 %", tooWide);
  if (pictures) await page.screenshot({ path: `${pictures}/${kind}-phone-large.png`, fullPage: true });
  await page.evaluate(() => { document.documentElement.style.fontSize = ""; });

  await page.evaluate(axe);
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    const only = colorScheme === "dark" ? { runOnly: ["color-contrast"] } : {};
    const result = await page.evaluate((how) => window.axe.run(document, how), only);
    for (const each of result.violations) wrong.push(`axe, ${colorScheme}: ${each.id}: ${each.nodes[0].html.slice(0, 120)}`);
    for (const [size, viewport] of Object.entries(pictures ? SIZES : {})) {
      await page.setViewportSize(viewport);
      await page.screenshot({ path: `${pictures}/${kind}-${size}-${colorScheme}.png`, fullPage: size === "phone" });
    }
    await page.setViewportSize(PHONE);
  }
  await page.emulateMedia({ colorScheme: "light" });
  return wrong;
}
