// SPDX-License-Identifier: MIT
// The intake of a web service: the answers of a form go in, JSON comes out.
//
//     intake 'age=45&yes=low_back_pain&yes=pain_below_knee&clear=nerve'
#include <charconv>
#include <iostream>
#include <iterator>
#include <optional>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/render/json.hpp>

using namespace hamstring;

namespace {

/// What a form's key names: here a symptom or a warning sign.
std::optional<observation> observed(std::string_view key) {
    if (const auto found = from_key<symptom>(key)) return *found;
    if (const auto found = from_key<red_flag>(key)) return *found;
    return std::nullopt;
}

/// Takes one field into the report; false where it cannot be understood.
bool take(report& form, std::string_view name, std::string_view value) {
    if (name == "age") {
        int count = -1;
        const char* end = value.data() + value.size();
        const auto read = std::from_chars(value.data(), end, count);
        form.age = years{count};
        return read.ec == std::errc{} && read.ptr == end;
    }
    if (name == "clear") {
        const auto asked = from_key<screen>(value);
        if (asked) form.absent = form.absent | none_of(*asked);
        return asked.has_value();
    }
    const std::optional<observation> fact = observed(value);
    if (fact && name == "yes") form.present.insert(*fact);
    return fact && name == "yes";
}

}  // namespace

int main(int argc, char** argv) {
    report form;
    for (std::string_view rest = argc > 1 ? argv[1] : ""; !rest.empty();) {
        const std::string_view field = rest.substr(0, rest.find('&'));
        const std::size_t equals = field.find('=');
        if (equals == field.npos ||
            !take(form, field.substr(0, equals), field.substr(equals + 1))) {
            std::cerr << "not understood: " << field << '\n';
            return 2;
        }
        rest.remove_prefix(field.size() + (field.size() < rest.size()));
    }
    write_json(std::ostreambuf_iterator<char>(std::cout), advise(form));
    std::cout << '\n';
}
