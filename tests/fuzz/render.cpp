// SPDX-License-Identifier: MIT
// The advice for any bytes as a report, in every format: JSON that another parser reads, text without
// bytes that a terminal would obey, both of bounded length.

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/knowledge/safety_net.hpp>
#include <hamstring/render/json.hpp>
#include <hamstring/render/text.hpp>

#include "input.hpp"

using namespace hamstring;

namespace {

constexpr std::size_t most_bytes = 60000;

bool is_plain(std::string_view text) {
    for (const char c : text)
        if (c != '\n' && (c < ' ' || c == 0x7f)) return false;
    return true;
}

}  // namespace

/// The last byte chooses the options of the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const advice given = advise(fuzz::report_from(data, size));
    const unsigned chosen = size == 0 ? 0 : data[size - 1];

    std::string text;
    write_text(std::back_inserter(text), given,
               {.emergency_number = (chosen & 4U) != 0 ? "112" : "",
                .details = (chosen & 4U) != 0,
                .steps = (chosen & 1U) != 0,
                .all_left_out = (chosen & 2U) != 0});
    fuzz::promise(!text.empty() && text.size() < most_bytes, "text of bounded length");
    fuzz::promise(is_plain(text), "text is plain ASCII lines");
    // Only help for whoever thinks of ending their life stands above it.
    const bool told = render::crisis_told(given);
    fuzz::promise(text.starts_with(knowledge::crisis_help[0].says) == told,
                  "help is the first that is said where it is told, and only there");
    const std::size_t top = told ? text.find("\n\n") : 0;
    fuzz::promise(text.find(about(given.urgency).name, top) < top + 80,
                  "the urgency stands near the top");

    std::string json;
    write_json(std::back_inserter(json), given);
    fuzz::promise(json.size() < most_bytes, "JSON of bounded length");
    const auto read = nlohmann::json::parse(json, nullptr, false);
    fuzz::promise(!read.is_discarded() && read.is_object(), "JSON that another parser reads");
    fuzz::promise(read.at("urgency") == about(given.urgency).key, "JSON names the urgency");
    fuzz::promise(read.at("routine").size() == given.routine.size(),
                  "JSON holds the whole routine");
    return 0;
}
