// Opens each handout of a folder in a browser, for handouts.py: prints as JSON what html-validate and axe-core find, what is
// wider than its place, and what was asked of the network; beside each handout it leaves what a printer would get, as PDF.
//
//     handouts.cjs FOLDER BROWSER
"use strict";
const fs = require("fs");
const path = require("path");
const { HtmlValidate } = require("html-validate");
const { chromium } = require("playwright-core");
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const [folder, browserPath] = process.argv.slice(2);
// The narrowest phones, most phones; and the width of A4 between the margins.
const PHONES = [320, 360];
const SHEET = 710;

/// What is wider than its place, by name.
function tooWide() {
    const found = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) found.push(`the page: ${root.scrollWidth} in ${root.clientWidth}`);
    for (const each of document.querySelectorAll("body *:not(svg *)")) {
        const right = each.getBoundingClientRect().right;
        const spills = each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1;
        if (right > root.clientWidth + 1 || spills) found.push(`${each.tagName} ${each.className}: ${each.textContent.slice(0, 40)}`);
    }
    return found;
}

async function look(browser, file) {
    const found = { invalid: [], wide: [], axe: [], asked: [] };
    const report = await new HtmlValidate({ extends: ["html-validate:recommended"], root: true }).validateFile(file);
    for (const each of report.results.flatMap((result) => result.messages))
        found.invalid.push(`${each.line}: ${each.ruleId}: ${each.message}`);

    const page = await browser.newPage({ viewport: { width: PHONES[1], height: 740 }, colorScheme: "light" });
    const address = `file://${file}`;
    page.on("request", (request) => { if (request.url() !== address) found.asked.push(request.url()); });
    await page.goto(address);
    for (const width of PHONES) {
        await page.setViewportSize({ width, height: 740 });
        for (const each of await page.evaluate(tooWide)) found.wide.push(`${width}: ${each}`);
    }
    await page.evaluate(axe);
    for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        const only = colorScheme === "dark" ? { runOnly: ["color-contrast"] } : {};
        const result = await page.evaluate((how) => window.axe.run(document, how), only);
        for (const each of result.violations)
            found.axe.push(`${colorScheme}: ${each.id}: ${each.nodes[0].html.slice(0, 100)}`);
    }
    // On paper, from a phone that is in the dark.
    await page.setViewportSize({ width: SHEET, height: 1000 });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    for (const each of await page.evaluate(tooWide)) found.wide.push(`paper: ${each}`);
    found.paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.pdf({ path: file.replace(/html$/, "pdf"), preferCSSPageSize: true });
    await page.close();
    return found;
}

(async () => {
    const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
    const found = {};
    const names = fs.readdirSync(folder).filter((each) => each.endsWith(".html")).sort();
    const next = async () => {
        for (let name = names.shift(); name !== undefined; name = names.shift())
            found[name.replace(/\.html$/, "")] = await look(browser, path.join(folder, name));
    };
    await Promise.all([next(), next()]);
    await browser.close();
    console.log(JSON.stringify(found));
})();
