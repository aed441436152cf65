// SPDX-License-Identifier: MIT
// Any text as a saved conversation: read or refused, never half. The first byte says how it is tried: as it
// is, with a sum that fits, or as bytes laid over a report that is saved.

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/intake/saved.hpp>
#include <hamstring/interview.hpp>

#include "input.hpp"

using namespace hamstring;

namespace {

constexpr moment saved_at{{2026, 11, 26}, 5};

std::string line_of(const interview& talk) {
    std::string line;
    save(talk, saved_at, std::back_inserter(line));
    return line;
}

/// The text with the sum that it should have.
std::string mended(std::string_view text) {
    const std::size_t end = text.rfind(" sum=");
    if (end != text.npos) text = text.substr(0, end);
    std::uint32_t sum = detail::sum_of_nothing;
    for (const char letter : text) sum = detail::summed(sum, letter);
    std::string result = std::string(text) + " sum=";
    render::writer to{std::back_inserter(result)};
    detail::write_hexadecimal(to, sum, detail::sum_digits);
    return result;
}

void is_read_or_refused(std::string_view text, const moment& now) {
    const resumed back = resume(text, now);
    fuzz::promise(back.talk.has_value() != back.wrong.has_value(), "a line is read or refused");
    if (back.wrong) {
        const std::size_t end = back.wrong->at + back.wrong->token.size();
        fuzz::promise(end <= text.size(), "the place of damage is in the text");
        fuzz::promise(text.substr(back.wrong->at, back.wrong->token.size()) == back.wrong->token,
                      "the token stands at its place");
        return;
    }
    // Whatever was loaded can be gone on with, and kept again.
    const std::string again = line_of(*back.talk);
    const resumed twice = resume(again, saved_at);
    fuzz::promise(twice.talk == back.talk, "what was loaded is saved and loaded the same");
    fuzz::promise(next_page(*twice.talk) == next_page(*back.talk), "and goes on the same");
    fuzz::promise(line_of(*twice.talk) == again, "and is written the same");
}

/// The answers of a set, without bits behind the last of them.
observations answers_of(const observations& set) {
    observations result;
    for (std::size_t i = 0; i < rules::observed_size; ++i) {
        const observation one(i);
        if (set.contains(one)) result.insert(one);
    }
    return result;
}

void is_kept(report from) {
    from.present = answers_of(from.present);
    from.absent = answers_of(from.absent);
    from.unsure = answers_of(from.unsure);
    const std::string line = line_of(begin(from));
    const resumed back = resume(line, saved_at);
    fuzz::promise(back.talk.has_value(), "any report can be kept");
    const report& kept = back.talk->known();
    fuzz::promise(
        kept.present == from.present && kept.absent == from.absent && kept.unsure == from.unsure,
        "the answers are kept");
    const std::string again = line_of(*back.talk);
    fuzz::promise(resume(again, saved_at).talk == back.talk,
                  "what was kept is kept the same again");
    fuzz::promise(problems(kept) == problems(from), "what is wrong with it stays wrong");
    fuzz::promise(advise(kept).urgency == advise(from).urgency,
                  "a report that was kept is as urgent");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    if (data[0] == 2) {
        is_kept(fuzz::report_from(data + 1, size - 1));
        return 0;
    }
    const std::string line = data[0] == 1 ? mended(text) : std::string(text);
    is_read_or_refused(line, saved_at);
    is_read_or_refused(line, {{2026, 12, 26}, 5});
    return 0;
}
