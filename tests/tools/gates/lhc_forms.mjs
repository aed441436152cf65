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
import { coding_of, enabled, questions_of } from "./fhir_form.mjs";

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
let held = 0;
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
  // The linkIds that are drawn, each once.
  const shown = () => page.evaluate(() =>
    [...document.querySelectorAll("#host lhc-item")].map((each) => each.id.replace(/^item-|\/.*$/gu, "")));
  const exported = () => page.evaluate(() => LForms.Util.getFormFHIRData("QuestionnaireResponse", "R4", "host"));
  const type = async (link, text) => {
    const field = page.locator(`[id="${link}/1/1"]`);
    await field.fill(text);
    await field.press("Tab");
    await page.waitForTimeout(300);
  };
  // From the list that opens, whose lines are numbered; typed, "no" would become what begins so.
  const choose = async (link, text) => {
    const field = page.locator(`[id="${link}/1/1"]`);
    await field.fill("");
    await field.click();
    await page.locator("#completionOptions li").filter({ hasText: new RegExp(`^\\d+:\\s*${text}$`, "u") }).click({ timeout: 5000 });
    await page.waitForTimeout(300);
  };
  const holds = (what, is) => { ++held; if (!is) wrong.push(what); };

  const form = read("questionnaire.json");
  const questions = questions_of(form);
  const is_hidden = (each) => each.extension?.some((one) => one.url.endsWith("questionnaire-hidden") && one.valueBoolean);
  // What the answers of a response call for, by the definition of FHIR.
  const expected = (response) => {
    const answered = new Map();
    const visit = (items) => {
      for (const each of items ?? []) {
        answered.set(each.linkId, (each.answer ?? []).map((one) => coding_of(one.valueCoding) ?? one.valueInteger ?? one.valueString));
        visit(each.item);
      }
    };
    visit(response.item);
    return [...questions.values()].filter((each) => {
      for (let at = each; at; at = questions.get(at.parent)) if (is_hidden(at) || !enabled(at, answered)) return false;
      return true;
    }).map((each) => each.linkId);
  };
  const compare = async (name, response) => {
    const drawn = new Set(await shown());
    const wanted = new Set(expected(response));
    for (const each of wanted) holds(`${name}: ${each} is not drawn`, drawn.has(each));
    for (const each of drawn) holds(`${name}: ${each} is drawn`, wanted.has(each));
  };

  await draw(form);
  await compare("nobody", { item: [] });
  await page.screenshot({ path: path.join(folder, "form.png") });

  // A person at the keys.
  const is_shown = async (link) => (await shown()).includes(link);
  await type("age", "34");
  holds("at 34 the chair is asked for", !(await is_shown("chair_stands")));
  await choose("sudden_severe_pain", "yes");
  holds("sudden pain opens nothing", await is_shown("sudden_head_or_neck_pain"));
  await choose("sudden_severe_pain", "not sure");
  holds("not sure opens nothing", await is_shown("sudden_head_or_neck_pain"));
  await choose("sudden_severe_pain", "no");
  holds("no shuts nothing", !(await is_shown("sudden_head_or_neck_pain")));
  holds("nobody said male, and pregnancy is not asked for", await is_shown("pregnant_or_gave_birth"));
  await choose("sex", "male");
  holds("a man is asked whether he is pregnant", !(await is_shown("pregnant_or_gave_birth")));
  await type("duration", "8");
  await choose("duration_unit", "weeks");
  await choose("low_back_pain", "not sure");
  const typed = await exported();
  await compare("typed", typed);
  fs.writeFileSync(path.join(folder, "typed.exported.json"), JSON.stringify(typed));
  await page.screenshot({ path: path.join(folder, "typed.png") });

  for (const name of fs.readdirSync(folder).filter((each) => each.endsWith(".response.json")).map((each) => each.split(".")[0])) {
    const response = read(`${name}.response.json`);
    await draw(form, response);
    await compare(name, response);
    fs.writeFileSync(path.join(folder, `${name}.exported.json`), JSON.stringify(await exported()));
  }
  await draw(read("german.questionnaire.json"));
  await page.screenshot({ path: path.join(folder, "german.png") });
} finally {
  await browser.close();
}
for (const each of requests) wrong.push(`asked the net for ${each}`);
for (const each of wrong) console.log(each);
if (wrong.length > 0) process.exit(1);
console.log(`LHC-Forms: ${held} times a question is drawn or not as its conditions say, and nothing was asked of the net`);
