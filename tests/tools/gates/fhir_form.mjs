// What a Questionnaire asks, for fhir_check.mjs and lhc_forms.mjs.

export const same = (one, two) => JSON.stringify(one) === JSON.stringify(two);
// A coding without what it is called.
export const coding_of = (each) => each && { system: each.system, code: each.code };

// Each item of a Questionnaire by its linkId, with that of the group in which it stands.
export function questions_of(questionnaire) {
  const found = new Map();
  const add = (items, parent) => {
    for (const each of items ?? []) {
      found.set(each.linkId, { ...each, parent });
      add(each.item, each.linkId);
    }
  };
  add(questionnaire.item, undefined);
  return found;
}

// Whether a question is asked, by the answers to others: codings and numbers by linkId.
export function enabled(question, answered) {
  const gates = question.enableWhen ?? [];
  if (gates.length === 0) return true;
  const value = (gate) => gate.answerCoding ? coding_of(gate.answerCoding) : gate.answerInteger ?? gate.answerBoolean;
  const one = (gate) => {
    const given = answered.get(gate.question) ?? [];
    if (gate.operator === "exists") return given.length > 0 === gate.answerBoolean;
    const test = {
      "=": (each) => same(each, value(gate)), "!=": (each) => !same(each, value(gate)), "<": (each) => each < value(gate),
      ">": (each) => each > value(gate), "<=": (each) => each <= value(gate), ">=": (each) => each >= value(gate),
    }[gate.operator];
    return given.some(test);
  };
  return question.enableBehavior === "any" ? gates.some(one) : gates.every(one);
}
