// SPDX-License-Identifier: MIT
// Any text as a report: read whole or refused at a byte of it, as a parser that is not ours reads it. The first byte
// says how it is tried: as it is, or as bytes laid over a report that is written.

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <hamstring/advice.hpp>
#include <hamstring/intake/report_json.hpp>
#include <hamstring/render/nlohmann_json.hpp>

#include "input.hpp"

using namespace hamstring;

namespace {

std::string json_of(const report& of) {
    std::string text;
    write_report_json(std::back_inserter(text), of);
    return text;
}

/// What the other way in makes of a text; none where it is refused. It would keep the last of two members of one
/// name: they are seen as they go by.
maybe<report> read_beside(std::string_view text) {
    using event = nlohmann::json::parse_event_t;
    std::vector<std::set<std::string>> names;
    bool doubled = false;
    const auto look = [&](int, event what, const nlohmann::json& value) {
        if (what == event::object_start) names.emplace_back();
        if (what == event::object_end) names.pop_back();
        if (what == event::key && !names.back().insert(value.get<std::string>()).second)
            doubled = true;
        return true;
    };
    const auto value = nlohmann::json::parse(text, look, false);
    if (value.is_discarded() || doubled) return {};
    try {
        return value.get<report>();
    } catch (const report_refused& refused) {
        fuzz::promise(!key_of(refused.fault()).empty(), "a refusal has a kind");
        return {};
    }
}

void is_read_or_refused(std::string_view text) {
    const report_from_json back = read_report_json(text);
    fuzz::promise(back.given.has_value() != back.wrong.has_value(), "a text is read or refused");
    const maybe<report> beside = read_beside(text);
    if (back.wrong) {
        const json_fault what = back.wrong->what;
        std::string path;
        write_path(std::back_inserter(path), back.wrong->path);
        fuzz::promise(!key_of(what).empty(), "a fault has a spelling");
        fuzz::promise(back.wrong->at <= text.size(), "the place of a fault is in the text");
        fuzz::promise(path.size() <= 2 * text.size() + 64, "a path of bounded length");
        // The other parser passes the mark of an encoding.
        const bool marked = text.substr(0, 3) == "\xef\xbb\xbf";
        fuzz::promise(!beside || marked, "what is refused is refused by the other way in");
        return;
    }
    fuzz::promise(beside == back.given, "both ways in read the same");
    const std::string again = json_of(*back.given);
    fuzz::promise(read_report_json(again).given == back.given, "what was read is written and read");
    for (const problem each : problems(*back.given))
        fuzz::promise(each != problem::answered_yes_and_no && each != problem::level_unknown &&
                          each != problem::sex_unknown && each != problem::age_out_of_range,
                      "what no JSON may say is not read");
}

/// What was written of any report is JSON. Where it is read again nothing got lost that counts.
void is_written(const report& from) {
    const std::string text = json_of(from);
    fuzz::promise(nlohmann::json::accept(text), "what is written is JSON");
    const report_from_json back = read_report_json(text);
    if (!back.given) return;
    fuzz::promise(advise(*back.given).urgency == advise(from).urgency,
                  "a report that comes back is as urgent");
    fuzz::promise(json_of(*back.given) == text, "and is written the same");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    if (data[0] == 2)
        is_written(fuzz::report_from(data + 1, size - 1));
    else
        is_read_or_refused(std::string_view(reinterpret_cast<const char*>(data) + 1, size - 1));
    return 0;
}
