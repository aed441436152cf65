// Draws the form in LHC-Forms, in a browser, from files alone; see lhc_forms.py.
//
//     node lhc_forms.mjs --from NODE_FOLDER --browser PROGRAM FOLDER
//
// FOLDER is what fhir_people wrote. Each NAME.response.json is merged into the form and taken out again as
// NAME.exported.json. Prints what is wrong, a line each, and fails where anything is.
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const words = process.argv.slice(2);
const option = (name) => words.splice(words.indexOf(name), 2)[1];
const from = path.resolve(option("--from"));
const browser_at = option("--browser");
const folder = path.resolve(words[0]);
const { chromium } = createRequire(path.join(from, "package.json"))("playwright-core");

const root = path.join(from, "node_modules/lforms/dist/lforms");
const scripts = ["webcomponent/assets/lib/zone.min.js", "webcomponent/runtime.js", "webcomponent/polyfills.js", "webcomponent/lhc-forms.js",
  "fhir/R4/lformsFHIR.min.js"].map((each) => path.join(root, each)).filter((each) => fs.existsSync(each));
const page_file = path.join(folder, "lhc_forms.html");
fs.writeFileSync(page_file, `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>form</title>
<link rel="stylesheet" href="${pathToFileURL(path.join(root, "webcomponent/styles.css"))}"></head><body><div id="form"></div>
${scripts.map((each) => `<script src="${pathToFileURL(each)}"></script>`).join("\n")}</body></html>`);

const wrong = [];
const requests = [];
const browser = await chromium.launch({ executablePath: browser_at, args: ["--no-sandbox", "--allow-file-access-from-files"] });
try {
  const page = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
  page.on("request", (request) => { if (!/^(file|data|blob):/u.test(request.url())) requests.push(request.url()); });
  page.on("pageerror", (error) => wrong.push(`the page: ${error.message}`));
  await page.goto(pathToFileURL(page_file).href);
  await page.waitForFunction(() => globalThis.LForms?.Util && globalThis.LForms?.FHIR?.R4);

  const read = (name) => JSON.parse(fs.readFileSync(path.join(folder, name), "utf8"));
  const draw = async (form, response) => {
    await page.evaluate(async ([form, response]) => {
      document.getElementById("form").replaceChildren();
      await new Promise((done) => setTimeout(done, 0));
      const host = document.createElement("div");
      host.id = "host";
      document.getElementById("form").append(host);
      let definition = LForms.Util.convertFHIRQuestionnaireToLForms(form, "R4");
      if (response) definition = LForms.Util.mergeFHIRDataIntoLForms("QuestionnaireResponse", response, definition, "R4");
      await LForms.Util.addFormToPage(definition, "host", { fhirVersion: "R4" });
    }, [form, response]);
    await page.waitForTimeout(500);
  };
  const shown = () => page.evaluate(() =>
    [...document.querySelectorAll("#host label, #host .lhc-item-question, #host .lhc-question")].filter((each) => each.offsetParent !== null)
      .map((each) => each.textContent.trim()));
  const exported = () => page.evaluate(() => LForms.Util.getFormFHIRData("QuestionnaireResponse", "R4", "host"));

  const everybody = fs.readdirSync(folder).filter((each) => each.endsWith(".response.json")).map((each) => each.split(".")[0]);
  const form = read("questionnaire.json");
  await draw(form);
  const texts = await shown();
  console.log(JSON.stringify(texts.slice(0, 40)));
  await page.screenshot({ path: path.join(folder, "form.png") });
  for (const name of everybody) {
    await draw(form, read(`${name}.response.json`));
    fs.writeFileSync(path.join(folder, `${name}.exported.json`), JSON.stringify(await exported()));
  }
  await page.screenshot({ path: path.join(folder, "filled.png") });
} finally {
  await browser.close();
}
for (const each of requests) wrong.push(`asked the net for ${each}`);
for (const each of wrong) console.log(each);
if (wrong.length > 0) process.exit(1);
