// SPDX-License-Identifier: MIT
// The same rules in json-rules-engine: checks that it agrees on every report, then times it on some.
//   node json_rules_engine.mjs PACKAGE_FOLDER RULES.json REPORTS -> nanoseconds a report
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const [folder, rulesFile, reportsFile] = process.argv.slice(2);
const {Engine} = createRequire(`${folder}/`)('json-rules-engine');

const engine = new Engine([], {allowUndefinedFacts: true});
for (const rule of JSON.parse(readFileSync(rulesFile, 'utf8'))) engine.addRule(rule);

let concluded = new Set();
engine.on('success', (event, almanac) => {
    for (const fact of event.params.concluded) {
        concluded.add(fact);
        almanac.addRuntimeFact(`concluded${fact}`, true);
    }
});

const numbers = (list) => (list === '' ? [] : list.split(' ').map(Number));
const reports = readFileSync(reportsFile, 'utf8').trimEnd().split('\n').map((line) => {
    const [yes, no, expected] = line.split(';').map(numbers);
    const facts = {};
    for (const fact of yes) facts[`yes${fact}`] = true;
    for (const fact of no) facts[`no${fact}`] = true;
    return {facts, expected};
});

async function infer(facts) {
    concluded = new Set();
    await engine.run(facts);
    return concluded;
}

for (const [index, {facts, expected}] of reports.entries()) {
    const found = await infer(facts);
    if (found.size !== expected.length || expected.some((fact) => !found.has(fact))) {
        console.error(`report ${index}: json-rules-engine disagrees with infer`);
        process.exit(1);
    }
}
console.error(`${reports.length} reports: json-rules-engine agrees`);

const some = reports.slice(0, 1000);
let best = Infinity;
for (let round = 0; round < 3; ++round) {
    const begin = process.hrtime.bigint();
    for (const {facts} of some) await infer(facts);
    best = Math.min(best, Number(process.hrtime.bigint() - begin) / some.length);
}
console.log(best.toFixed(0));
